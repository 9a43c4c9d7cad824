"""The review screen: a person's way through the queue, by keyboard. Asks workflow, never the store."""
