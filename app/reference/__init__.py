"""Reference data that ships with the app: code lists and county profiles from resources/."""
