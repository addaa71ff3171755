#pragma once

#include <string>
#include <string_view>

#include <atk/atk.h>

#include "onscreen/accessibility_tree.hpp"

namespace nc::platform {

class AtkWorld;

/// The kinds of our objects. Each has other interfaces of ATK (see atk_interfaces.hpp).
enum class ObjectKind {
  application,  ///< the program
  window,
  plain,    ///< a node that can only be read
  control,  ///< a node that can be pressed
  entry,    ///< a text field
  chooser,  ///< a list or a group of choices
  progress,
  image
};

/// Returns the kind of object that stands for a node.
ObjectKind kind_of(const Node& node);

/// Makes an object, with one reference that belongs to the caller. `key` is the key of its node; it is empty for the
/// program and the window. The object asks `world`, which must outlive it, or call let_go() before it ends.
AtkObject* make_object(AtkWorld& world, ObjectKind kind, std::string_view key);

/// Cuts an object off from its world. Assistive technology may keep it, but it is defunct from now on and answers
/// nothing.
void let_go(AtkObject* object);

/// Returns the world of one of our objects; null after let_go().
AtkWorld* world_of(gpointer object);

/// Returns the node of one of our objects, valid until the next tree is shown. It is null for the program, for the
/// window and for a node that is no longer in the tree.
const AccessibleNode* node_of(gpointer object);

/// Returns the rectangle of one of our objects, in whole units from the top left corner of the screen, of the window or
/// of its parent, as `relative_to` says.
AtkRectangle box_for(gpointer object, AtkCoordType relative_to);

}  // namespace nc::platform
