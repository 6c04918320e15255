// ColourThemes
