// Keyboard
