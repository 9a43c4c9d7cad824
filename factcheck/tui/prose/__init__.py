"""Domain values as styled text for the screen's parts. Every text from outside is made harmless here, none is markup.

styles     what a piece of text is, by the name of its style; the colours are in review.tcss
claim      a claim: how it stands, who said it, its words in their paragraph
sources    where and when it was said
reasons    why it has its score
figures    its figures as written and as scaled
work       what people have done with it
repeats    its other mentions and the claims beside it
citation   what of it can be copied
article    a whole article with its claims marked
places     where a body's code points stand in the raw text
chronicle  the history
keys       the key bindings in groups
"""
