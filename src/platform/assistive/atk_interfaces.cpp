#include "platform/assistive/atk_interfaces.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include <atk/atk.h>

#include "platform/assistive/atk_entry.hpp"
#include "platform/assistive/atk_names.hpp"
#include "platform/assistive/atk_object.hpp"
#include "platform/assistive/atk_world.hpp"

namespace nc::platform {
namespace {

void set_if(int* place, int value) {
  if (place != nullptr) *place = value;
}

// Component.

gboolean ask(gpointer object, AssistiveAction action) {
  const AccessibleNode* node = node_of(object);
  if (node == nullptr || (action != AssistiveAction::show && node->state.disabled)) return FALSE;
  if (action == AssistiveAction::focus && !node->focusable()) return FALSE;
  if (action == AssistiveAction::press && node->action != NodeAction::press) return FALSE;
  world_of(object)->ask(action, *node);
  return TRUE;
}

gboolean grab_focus(AtkComponent* object) {
  return ask(object, AssistiveAction::focus);
}

gboolean scroll_to(AtkComponent* object, AtkScrollType) {
  return ask(object, AssistiveAction::show);
}

/// The last node in reading order at that place: what is drawn later lies above.
AtkObject* ref_at_point(AtkComponent* object, int x, int y, AtkCoordType relative_to) {
  AtkWorld* world = world_of(object);
  if (world == nullptr || node_of(object) != nullptr) return nullptr;
  const AccessibilityTree& tree = world->tree();
  Point place{static_cast<float>(x), static_cast<float>(y)};
  if (relative_to == ATK_XY_SCREEN) {
    place.x -= tree.window.left;
    place.y -= tree.window.top;
  }
  for (std::size_t index = tree.nodes.size(); index-- > 0;) {
    const AccessibleNode& node = tree.nodes[index];
    if (!node.visible.empty() && node.rect.contains(place))
      return static_cast<AtkObject*>(g_object_ref(world->object_at(static_cast<int>(index))));
  }
  return nullptr;
}

AtkLayer get_layer(AtkComponent* object) {
  return node_of(object) == nullptr ? ATK_LAYER_WINDOW : ATK_LAYER_WIDGET;
}

void init_component(gpointer methods, gpointer) {
  auto& component = *static_cast<AtkComponentIface*>(methods);
  // ATK's own parameters.
  component.get_extents = [](AtkComponent* object, int* x, int* y, int* width, int* height, AtkCoordType relative_to) {
    const AtkRectangle box = box_for(object, relative_to);
    set_if(x, box.x);
    set_if(y, box.y);
    set_if(width, box.width);
    set_if(height, box.height);
  };
  component.grab_focus = grab_focus;
  component.scroll_to = scroll_to;
  component.ref_accessible_at_point = ref_at_point;
  component.get_layer = get_layer;
}

// Action.

gboolean do_action(AtkAction* object, int at) {
  return at == 0 ? ask(object, AssistiveAction::press) : FALSE;
}

int get_action_count(AtkAction* object) {
  const AccessibleNode* node = node_of(object);
  return node != nullptr && node->action == NodeAction::press ? 1 : 0;
}

const char* get_action_name(AtkAction* object, int at) {
  const AccessibleNode* node = node_of(object);
  return node == nullptr || at != 0 ? nullptr : action_name_of(node->role);
}

/// ATK keeps the text for us: what this returns must live on.
const char* get_key_binding(AtkAction* object, int at) {
  const AccessibleNode* node = node_of(object);
  if (node == nullptr || at != 0) return nullptr;
  return g_intern_string(to_key_binding(node->shortcut).c_str());
}

void init_action(gpointer methods, gpointer) {
  auto& action = *static_cast<AtkActionIface*>(methods);
  action.do_action = do_action;
  action.get_n_actions = get_action_count;
  action.get_name = get_action_name;
  action.get_keybinding = get_key_binding;
}

// Selection.

bool is_chosen(const Node& node) {
  return node.state.checked || node.state.selected;
}

std::span<const int> choices_of(gpointer object) {
  const AccessibleNode* node = node_of(object);
  return node == nullptr ? std::span<const int>() : world_of(object)->children_of(node->key);
}

const AccessibleNode& choice(gpointer object, int index) {
  return world_of(object)->tree().nodes[static_cast<std::size_t>(index)];
}

int get_selection_count(AtkSelection* object) {
  const auto all = choices_of(object);
  return static_cast<int>(
      std::count_if(all.begin(), all.end(), [&](int index) { return is_chosen(choice(object, index)); }));
}

AtkObject* ref_selection(AtkSelection* object, int at) {
  for (const int index : choices_of(object)) {
    if (is_chosen(choice(object, index)) && at-- == 0)
      return static_cast<AtkObject*>(g_object_ref(world_of(object)->object_at(index)));
  }
  return nullptr;
}

gboolean is_child_selected(AtkSelection* object, int at) {
  const auto all = choices_of(object);
  return at >= 0 && at < static_cast<int>(all.size()) && is_chosen(choice(object, all[static_cast<std::size_t>(at)]));
}

gboolean add_selection(AtkSelection* object, int at) {
  const auto all = choices_of(object);
  if (at < 0 || at >= static_cast<int>(all.size())) return FALSE;
  return ask(world_of(object)->object_at(all[static_cast<std::size_t>(at)]), AssistiveAction::press);
}

void init_selection(gpointer methods, gpointer) {
  auto& selection = *static_cast<AtkSelectionIface*>(methods);
  selection.get_selection_count = get_selection_count;
  selection.ref_selection = ref_selection;
  selection.is_child_selected = is_child_selected;
  selection.add_selection = add_selection;
}

// Value.

void get_value_and_text(AtkValue* object, double* value, char** text) {
  const AccessibleNode* node = node_of(object);
  if (value != nullptr) *value = node == nullptr ? 0 : node->fraction.value_or(0);
  if (text != nullptr) *text = node == nullptr ? nullptr : g_strdup(node->value.c_str());
}

AtkRange* get_range(AtkValue*) {
  return atk_range_new(0, 1, nullptr);
}

void init_value(gpointer methods, gpointer) {
  auto& value = *static_cast<AtkValueIface*>(methods);
  value.get_value_and_text = get_value_and_text;
  value.get_range = get_range;
}

// Image.

const char* get_image_description(AtkImage* object) {
  const AccessibleNode* node = node_of(object);
  return node == nullptr ? "" : node->value.c_str();
}

void get_image_size(AtkImage* object, int* width, int* height) {
  const AtkRectangle box = box_for(object, ATK_XY_WINDOW);
  set_if(width, box.width);
  set_if(height, box.height);
}

void get_image_position(AtkImage* object, int* x, int* y, AtkCoordType relative_to) {
  const AtkRectangle box = box_for(object, relative_to);
  set_if(x, box.x);
  set_if(y, box.y);
}

void init_image(gpointer methods, gpointer) {
  auto& image = *static_cast<AtkImageIface*>(methods);
  image.get_image_description = get_image_description;
  image.get_image_size = get_image_size;
  image.get_image_position = get_image_position;
}

void add(GType type, GType interface_type, GInterfaceInitFunc init) {
  const GInterfaceInfo info{init, nullptr, nullptr};
  g_type_add_interface_static(type, interface_type, &info);
}

}  // namespace

void add_component_interface(GType type) {
  add(type, ATK_TYPE_COMPONENT, init_component);
}

void add_window_interfaces(GType type) {
  add_component_interface(type);
  add(type, ATK_TYPE_WINDOW, nullptr);
}

void add_control_interfaces(GType type) {
  add_component_interface(type);
  add(type, ATK_TYPE_ACTION, init_action);
}

void add_entry_interfaces(GType type) {
  add_control_interfaces(type);
  add(type, ATK_TYPE_TEXT, init_entry_text);
  add(type, ATK_TYPE_EDITABLE_TEXT, init_entry_editing);
}

void add_chooser_interfaces(GType type) {
  add_component_interface(type);
  add(type, ATK_TYPE_SELECTION, init_selection);
}

void add_progress_interfaces(GType type) {
  add_component_interface(type);
  add(type, ATK_TYPE_VALUE, init_value);
}

void add_image_interfaces(GType type) {
  add_component_interface(type);
  add(type, ATK_TYPE_IMAGE, init_image);
}

}  // namespace nc::platform
