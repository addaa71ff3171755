#pragma once

#include <glib-object.h>

// What assistive technology can do with an object beside reading its name: ATK's interfaces, filled with functions that
// look at the tree and hand requests to the window's loop. Each takes a newly registered type.

namespace nc::platform {

/// Where it is, giving it the keyboard, bringing it into view.
void add_component_interface(GType type);
/// The window: created, activated.
void add_window_interfaces(GType type);
/// As a component, and it can be pressed.
void add_control_interfaces(GType type);
/// As a control, with text that can be read and replaced.
void add_entry_interfaces(GType type);
/// As a component, and one of its children can be chosen.
void add_chooser_interfaces(GType type);
/// As a component, with a number from 0 to 1.
void add_progress_interfaces(GType type);
/// As a component, with a picture.
void add_image_interfaces(GType type);

}  // namespace nc::platform
