// CleanText
