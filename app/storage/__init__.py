"""The encrypted file: schema, migrations, engine, use log and lock file."""
