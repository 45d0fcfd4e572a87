//! English: the words of the layer precursors.
