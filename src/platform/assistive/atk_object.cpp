#include "platform/assistive/atk_object.hpp"

#include <array>
#include <cstddef>

#include <fmt/format.h>

#include "platform/assistive/atk_interfaces.hpp"
#include "platform/assistive/atk_names.hpp"
#include "platform/assistive/atk_world.hpp"

namespace nc::platform {
namespace {

/// An instance of our types. `key` and `world` are made by make_object.
struct NodeObject {
  AtkObject base;
  AtkWorld* world;
  ObjectKind kind;
  std::string* key;
};

NodeObject& ours(gpointer object) {
  return *static_cast<NodeObject*>(object);
}

/// The class above ours, whose functions do what ours leave.
GObjectClass* parent_class() {
  return static_cast<GObjectClass*>(g_type_class_peek(ATK_TYPE_OBJECT));
}

void finalize(GObject* object) {
  delete ours(object).key;
  parent_class()->finalize(object);
}

const char* get_name(AtkObject* object) {
  NodeObject& self = ours(object);
  if (self.world == nullptr) return "";
  if (self.kind == ObjectKind::application) return self.world->program().c_str();
  if (self.kind == ObjectKind::window) return self.world->tree().title.c_str();
  const AccessibleNode* node = node_of(object);
  return node == nullptr ? "" : node->name.c_str();
}

const char* get_description(AtkObject* object) {
  const AccessibleNode* node = node_of(object);
  if (node == nullptr) return "";
  const bool shows_value = node->role == Role::image && node->description.empty();
  return shows_value ? node->value.c_str() : node->description.c_str();
}

AtkObject* get_parent(AtkObject* object) {
  NodeObject& self = ours(object);
  if (self.world == nullptr || self.kind == ObjectKind::application) return nullptr;
  if (self.kind == ObjectKind::window) return self.world->application();
  const AccessibleNode* node = node_of(object);
  if (node == nullptr) return nullptr;
  return node->parent == Node::no_parent ? self.world->window() : self.world->object_at(node->parent);
}

int get_child_count(AtkObject* object) {
  NodeObject& self = ours(object);
  if (self.world == nullptr) return 0;
  if (self.kind == ObjectKind::application) return 1;
  return static_cast<int>(self.world->children_of(*self.key).size());
}

AtkObject* ref_child(AtkObject* object, int at) {
  if (at < 0 || at >= get_child_count(object)) return nullptr;
  NodeObject& self = ours(object);
  AtkObject* child = self.kind == ObjectKind::application
                         ? self.world->window()
                         : self.world->object_at(self.world->children_of(*self.key)[static_cast<std::size_t>(at)]);
  return static_cast<AtkObject*>(g_object_ref(child));
}

int get_index_in_parent(AtkObject* object) {
  NodeObject& self = ours(object);
  AtkObject* parent = get_parent(object);
  if (parent == nullptr) return -1;
  if (self.kind == ObjectKind::window) return 0;
  const auto siblings = self.world->children_of(*ours(parent).key);
  for (std::size_t index = 0; index < siblings.size(); ++index) {
    if (self.world->object_at(siblings[index]) == object) return static_cast<int>(index);
  }
  return -1;
}

AtkRole get_role(AtkObject* object) {
  NodeObject& self = ours(object);
  if (self.kind == ObjectKind::application) return ATK_ROLE_APPLICATION;
  if (self.kind == ObjectKind::window) return ATK_ROLE_FRAME;
  const AccessibleNode* node = node_of(object);
  return node == nullptr ? ATK_ROLE_INVALID : atk_role_of(node->role);
}

AtkStateSet* ref_states(AtkObject* object) {
  AtkStateSet* set = atk_state_set_new();
  NodeObject& self = ours(object);
  const AccessibleNode* node = node_of(object);
  if (self.world == nullptr || (node == nullptr && !self.key->empty())) {
    atk_state_set_add_state(set, ATK_STATE_DEFUNCT);
  } else if (self.kind == ObjectKind::window) {
    add_window_states(*set, self.world->tree().active);
  } else if (node != nullptr) {
    add_states(*set, *node);
  }
  return set;
}

/// Radio buttons of a group belong together.
AtkRelationSet* ref_relations(AtkObject* object) {
  AtkRelationSet* set = atk_relation_set_new();
  const AccessibleNode* node = node_of(object);
  if (node == nullptr || node->role != Role::radio_button || node->parent == Node::no_parent) return set;
  AtkWorld& world = *ours(object).world;
  const std::string& group = world.tree().nodes[static_cast<std::size_t>(node->parent)].key;
  for (const int member : world.children_of(group))
    atk_relation_set_add_relation_by_type(set, ATK_RELATION_MEMBER_OF, world.object_at(member));
  return set;
}

AtkAttributeSet* attribute(AtkAttributeSet* rest, const char* name, const std::string& value) {
  auto* made = static_cast<AtkAttribute*>(g_malloc(sizeof(AtkAttribute)));
  made->name = g_strdup(name);
  made->value = g_strdup(value.c_str());
  return g_slist_prepend(rest, made);
}

AtkAttributeSet* get_attributes(AtkObject* object) {
  AtkAttributeSet* set = attribute(nullptr, "toolkit", "needlecase");
  const AccessibleNode* node = node_of(object);
  if (node == nullptr) return set;
  set = attribute(set, "id", node->id);
  if (node->position == 0) return set;
  set = attribute(set, "posinset", fmt::format("{}", node->position));
  return attribute(set, "setsize", fmt::format("{}", node->set_size));
}

void init_class(gpointer type_class, gpointer) {
  static_cast<GObjectClass*>(type_class)->finalize = finalize;
  auto& methods = *static_cast<AtkObjectClass*>(type_class);
  methods.get_name = get_name;
  methods.get_description = get_description;
  methods.get_parent = get_parent;
  methods.get_n_children = get_child_count;
  methods.ref_child = ref_child;
  methods.get_index_in_parent = get_index_in_parent;
  methods.get_role = get_role;
  methods.ref_state_set = ref_states;
  methods.ref_relation_set = ref_relations;
  methods.get_attributes = get_attributes;
}

GType register_type(const char* name, GType parent, GClassInitFunc init) {
  GTypeInfo info{};
  info.class_size = sizeof(AtkObjectClass);
  info.class_init = init;
  info.instance_size = sizeof(NodeObject);
  return g_type_register_static(parent, name, &info, static_cast<GTypeFlags>(0));
}

AtkRectangle to_atk(const Rect& rect) {
  return {static_cast<int>(rect.left), static_cast<int>(rect.top), static_cast<int>(rect.width()),
          static_cast<int>(rect.height())};
}

struct TypeRow {
  const char* name;
  void (*add_interfaces)(GType);
};
constexpr std::array<TypeRow, 8> type_rows{{{"NeedlecaseApplication", nullptr},
                                            {"NeedlecaseWindow", add_window_interfaces},
                                            {"NeedlecasePlain", add_component_interface},
                                            {"NeedlecaseControl", add_control_interfaces},
                                            {"NeedlecaseEntry", add_entry_interfaces},
                                            {"NeedlecaseChooser", add_chooser_interfaces},
                                            {"NeedlecaseProgress", add_progress_interfaces},
                                            {"NeedlecaseImage", add_image_interfaces}}};

/// GLib keeps the types; asking it for a name is what a static would be elsewhere.
GType type_of(ObjectKind kind) {
  const TypeRow& row = type_rows.at(static_cast<std::size_t>(kind));
  if (const GType known = g_type_from_name(row.name); known != 0) return known;
  const GType made = register_type(row.name, ATK_TYPE_OBJECT, init_class);
  if (row.add_interfaces != nullptr) row.add_interfaces(made);
  return made;
}

}  // namespace

ObjectKind kind_of(const Node& node) {
  const bool presses = node.action == NodeAction::press;
  switch (node.role) {
    case Role::text_field:
      return ObjectKind::entry;
    case Role::radio_group:
    case Role::list:
      return ObjectKind::chooser;
    case Role::progress_bar:
      return ObjectKind::progress;
    case Role::image:
      return presses ? ObjectKind::control : ObjectKind::image;
    default:
      return presses ? ObjectKind::control : ObjectKind::plain;
  }
}

AtkObject* make_object(AtkWorld& world, ObjectKind kind, std::string_view key) {
  gpointer made = g_object_new_with_properties(type_of(kind), 0, nullptr, nullptr);
  NodeObject& self = ours(made);
  self.world = &world;
  self.kind = kind;
  self.key = new std::string(key);
  return &self.base;
}

void let_go(AtkObject* object) {
  ours(object).world = nullptr;
}

AtkWorld* world_of(gpointer object) {
  return ours(object).world;
}

const AccessibleNode* node_of(gpointer object) {
  NodeObject& self = ours(object);
  if (self.world == nullptr || self.key->empty()) return nullptr;
  return self.world->find(*self.key);
}

AtkRectangle box_for(gpointer object, AtkCoordType relative_to) {
  NodeObject& self = ours(object);
  if (self.world == nullptr) return {};
  const AccessibilityTree& tree = self.world->tree();
  const AccessibleNode* node = node_of(object);
  AtkRectangle box = to_atk(node != nullptr ? node->rect : Rect{0, 0, tree.window.width(), tree.window.height()});
  if (relative_to == ATK_XY_SCREEN) {
    const AtkRectangle window = to_atk(tree.window);
    box.x += window.x;
    box.y += window.y;
  } else if (relative_to == ATK_XY_PARENT && node != nullptr && node->parent != Node::no_parent) {
    const AtkRectangle parent = to_atk(tree.nodes[static_cast<std::size_t>(node->parent)].rect);
    box.x -= parent.x;
    box.y -= parent.y;
  }
  return box;
}

}  // namespace nc::platform
