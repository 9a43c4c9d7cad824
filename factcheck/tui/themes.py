"""The dresses of the screen: dark, light, high contrast; and that without any colour. Colour is never the only sign.

Contrast of text on its background, by WCAG 2: dark and light at least 4.5 for everything that is read, high contrast
at least 7 (tested).
"""

from textual.theme import Theme

DARK = Theme(
    name="dark",
    primary="#7aa2f7",
    secondary="#9d7cd8",
    accent="#e0af68",
    warning="#e0af68",
    error="#f7768e",
    success="#9ece6a",
    foreground="#d5d9ec",
    background="#16161e",
    surface="#1f2030",
    panel="#2b2d42",
    dark=True,
    variables={
        "text-muted": "#a3a9c6",
        "text-disabled": "#8389a6",
        "block-cursor-background": "#33467c",
        "block-cursor-foreground": "#ffffff",
    },
)

LIGHT = Theme(
    name="light",
    primary="#1f4fa8",
    secondary="#6b3fa0",
    accent="#8a5000",
    warning="#8a5000",
    error="#b3132f",
    success="#2c6b1f",
    foreground="#1c1e26",
    background="#fbfbfd",
    surface="#f0f1f5",
    panel="#e2e4ec",
    dark=False,
    variables={
        "text-muted": "#565b70",
        "text-disabled": "#686d82",
        "block-cursor-background": "#c9d8f5",
        "block-cursor-foreground": "#0b1020",
    },
)

CONTRAST = Theme(
    name="contrast",
    primary="#ffff00",
    secondary="#ffffff",
    accent="#00ffff",
    warning="#ffff00",
    error="#ff9d9d",
    success="#7dff7d",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    dark=True,
    variables={
        "text-muted": "#e0e0e0",
        "text-disabled": "#b8b8b8",
        "block-cursor-background": "#ffff00",
        "block-cursor-foreground": "#000000",
    },
)

THEMES = (DARK, LIGHT, CONTRAST)
"""In the order in which one key goes through them."""
