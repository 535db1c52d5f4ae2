/** Draws the reader's library. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
