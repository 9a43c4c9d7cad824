"""What fills the terminal: the review itself, an article, the history, and the small windows over them."""
