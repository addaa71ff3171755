#pragma once

#include <string>
#include <string_view>

#include <atk/atk.h>

#include "onscreen/accessibility_tree.hpp"

namespace nc::platform {

class AtkWorld;

/// What an object stands for.
enum class ObjectKind { application, window, plain, control, entry, chooser, progress, image };

/// Which interfaces the object of a node needs.
ObjectKind kind_of(const Node& node);

/// A new object with one reference. `key` names its node; empty for the program and the window. It asks `world`, which
/// must outlive it or let go of it.
AtkObject* make_object(AtkWorld& world, ObjectKind kind, std::string_view key);

/// Cuts an object off from its world: it is defunct from now on.
void let_go(AtkObject* object);

/// The world of one of our objects; null once it was let go.
AtkWorld* world_of(gpointer object);

/// The node of one of our objects; null for the program, the window and what is gone.
const AccessibleNode* node_of(gpointer object);

/// A rectangle as assistive technology asks for it: on the screen, in the window, or in its parent.
AtkRectangle box_for(gpointer object, AtkCoordType relative_to);

}  // namespace nc::platform
