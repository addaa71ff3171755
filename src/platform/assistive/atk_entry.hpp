#pragma once

#include <glib-object.h>

namespace nc::platform {

/// Fills ATK's interface for reading the text of a text field by characters and words.
void init_entry_text(gpointer methods, gpointer unused);
/// Fills ATK's interface for replacing the text of a text field. A change goes to the window as a request; the text is
/// the old one until the window has taken the request.
void init_entry_editing(gpointer methods, gpointer unused);

}  // namespace nc::platform
