//! English: the words of the layer transport.
