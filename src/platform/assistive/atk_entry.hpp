#pragma once

#include <glib-object.h>

namespace nc::platform {

/// Fill ATK's interfaces of a text field: reading its text by characters and words, and replacing it. What assistive
/// technology changes travels as a request; the text is the new one once the window has taken it.
void init_entry_text(gpointer methods, gpointer unused);
void init_entry_editing(gpointer methods, gpointer unused);

}  // namespace nc::platform
