"""The parts of the review screen: each is handed domain values and shows them. None asks the desk."""
