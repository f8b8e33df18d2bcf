"""What can be said: vocabulary, fact types, dates and IRIs. The ground floor; imports nothing of this project."""
