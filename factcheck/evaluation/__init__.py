"""How good the reading is: labels by people, brought together with what the machine finds. Knows the domain alone."""
