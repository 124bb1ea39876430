"""Keys, passphrase, recovery code and the chain of the use log; nothing here knows the database."""
