"""What is kept between two starts: settings in a readable file, keys in the keychain, words in an encrypted archive."""
