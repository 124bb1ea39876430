"""Files that ship with the app: tokens, drawings, fonts, texts, vocabularies, profiles."""
