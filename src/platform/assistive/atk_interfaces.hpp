#pragma once

#include <glib-object.h>

// Gives a new type of AtkObject what assistive technology can do with its objects, beside reading their names. These
// are interfaces of ATK whose functions look at the tree or hand a request to the window's loop. `type` must have just
// been registered with GLib, and have no interface yet.

namespace nc::platform {

/// Lets assistive technology ask where an object is, give it the focus and have it scrolled into sight.
void add_component_interface(GType type);
/// Adds the component interface, and makes the objects windows, which can be activated.
void add_window_interfaces(GType type);
/// Adds the component interface, and lets assistive technology press an object.
void add_control_interfaces(GType type);
/// Adds the interfaces of a control, and lets assistive technology read and replace the text of an object.
void add_entry_interfaces(GType type);
/// Adds the component interface, and lets assistive technology choose one of the children of an object.
void add_chooser_interfaces(GType type);
/// Adds the component interface, and lets assistive technology read a number from 0 to 1.
void add_progress_interfaces(GType type);
/// Adds the component interface, and lets assistive technology ask for the size and description of a picture.
void add_image_interfaces(GType type);

}  // namespace nc::platform
