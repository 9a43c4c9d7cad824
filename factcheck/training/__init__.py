"""Fit the weights of detection to labels, around weights set by hand. Reads no file and knows no clock."""
