#include "platform/assistive/atk_world.hpp"

#include <utility>

#include "platform/assistive/atk_names.hpp"
#include "platform/assistive/atk_object.hpp"

namespace nc::platform {
namespace {

using Kind = AccessibilityEvent::Kind;

/// ATK asks for the root by a function without arguments; the world that is shown hangs on ATK's own type.
AtkWorld* shown_world() {
  return static_cast<AtkWorld*>(g_type_get_qdata(ATK_TYPE_UTIL, g_quark_from_string("needlecase-world")));
}

void set_shown_world(AtkWorld* world) {
  g_type_set_qdata(ATK_TYPE_UTIL, g_quark_from_string("needlecase-world"), world);
}

AtkUtilClass& util_class() {
  return *static_cast<AtkUtilClass*>(g_type_class_ref(ATK_TYPE_UTIL));
}

/// Only what is UTF-8 may travel; a name of a file may hold anything.
void make_valid(std::string& text) {
  if (g_utf8_validate_len(text.data(), text.size(), nullptr)) return;
  char* valid = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
  text = valid;
  g_free(valid);
}

void make_valid(AccessibilityTree& tree) {
  make_valid(tree.title);
  for (AccessibleNode& node : tree.nodes) {
    make_valid(node.name);
    make_valid(node.description);
    make_valid(node.value);
  }
}

void emit_text(AtkObject* object, const char* signal, const AccessibilityEvent& event) {
  g_signal_emit_by_name(object, signal, event.index, static_cast<int>(g_utf8_strlen(event.text.c_str(), -1)),
                        event.text.c_str());
}

void emit_bounds(AtkObject* object) {
  AtkRectangle rectangle = box_for(object, ATK_XY_SCREEN);
  g_signal_emit_by_name(object, "bounds-changed", &rectangle);
}

}  // namespace

/// What ATK calls for the whole program.
struct AtkWorld::Hooks {
  static AtkObject* root() {
    AtkWorld* world = shown_world();
    return world == nullptr ? nullptr : world->application_;
  }
  static const char* toolkit() { return "needlecase"; }
  static const char* version() { return "1"; }

  static guint add_listener(GSignalEmissionHook listener, const char* event_type) {
    AtkWorld* world = shown_world();
    if (world == nullptr || world->before_.add_global_event_listener == nullptr) return 0;
    const guint made = world->before_.add_global_event_listener(listener, event_type);
    world->hear(made, event_type);
    return made;
  }
  static void remove_listener(guint listener) {
    AtkWorld* world = shown_world();
    if (world == nullptr) return;
    world->before_.remove_global_event_listener(listener);
    world->unhear(listener);
  }

  /// Toolkits provide these two; ATK's own do nothing.
  static guint add_key_listener(AtkKeySnoopFunc function, gpointer data) {
    AtkWorld* world = shown_world();
    if (world == nullptr) return 0;
    world->key_listeners_[++world->last_key_listener_] = {function, data};
    world->link_.hears_keys(true);
    return world->last_key_listener_;
  }
  static void remove_key_listener(guint listener) {
    AtkWorld* world = shown_world();
    if (world == nullptr) return;
    world->key_listeners_.erase(listener);
    world->link_.hears_keys(!world->key_listeners_.empty());
  }
};

AtkWorld::AtkWorld(std::string program, AssistiveLink link) : program_(std::move(program)), link_(std::move(link)) {
  application_ = make_object(*this, ObjectKind::application, {});
  AtkUtilClass& util = util_class();
  before_ = util;
  util.get_root = Hooks::root;
  util.get_toolkit_name = Hooks::toolkit;
  util.get_toolkit_version = Hooks::version;
  util.add_global_event_listener = Hooks::add_listener;
  util.remove_global_event_listener = Hooks::remove_listener;
  util.add_key_event_listener = Hooks::add_key_listener;
  util.remove_key_event_listener = Hooks::remove_key_listener;
  set_shown_world(this);
}

AtkWorld::~AtkWorld() {
  set_shown_world(nullptr);
  util_class() = before_;
  const auto drop = [](AtkObject* object) {
    if (object == nullptr) return;
    let_go(object);
    g_object_unref(object);
  };
  for (auto& [key, object] : objects_)
    drop(object);
  for (AtkObject* notice : notices_)
    g_object_unref(notice);
  drop(window_);
  drop(application_);
}

void AtkWorld::hear(unsigned listener, std::string_view event_type) {
  // The bridge's own store of objects follows this one as long as it lives, with or without assistive technology.
  if (event_type == "Gtk:AtkObject:children-changed") return;
  const bool was_heard = is_heard();
  listeners_.insert(listener);
  if (!was_heard) link_.listening(true);
}

void AtkWorld::unhear(unsigned listener) {
  if (listeners_.erase(listener) == 0 || is_heard()) return;
  fresh_ = false;
  link_.listening(false);
}

const AccessibilityTree& AtkWorld::tree() {
  if (!std::exchange(fresh_, true)) {
    auto fetched = link_.fetch();
    if (fetched) show(std::move(*fetched));
    fresh_ = fetched.has_value();
  }
  return tree_;
}

const AccessibleNode* AtkWorld::find(std::string_view key) {
  const AccessibilityTree& now = tree();
  const auto found = index_.find(key);
  return found == index_.end() ? nullptr : &now.nodes[static_cast<std::size_t>(found->second)];
}

std::span<const int> AtkWorld::children_of(std::string_view key) {
  tree();
  const auto found = children_.find(key);
  return found == children_.end() ? std::span<const int>() : found->second;
}

AtkObject* AtkWorld::window() {
  if (window_ == nullptr) window_ = make_object(*this, ObjectKind::window, {});
  return window_;
}

AtkObject* AtkWorld::object_at(int index) {
  return object_of(tree_.nodes[static_cast<std::size_t>(index)].key);
}

AtkObject* AtkWorld::object_of(std::string_view key) {
  if (key.empty()) return window();
  const auto known = objects_.find(key);
  if (known != objects_.end()) return known->second;
  const auto place = index_.find(key);
  if (place == index_.end()) return nullptr;
  const AccessibleNode& node = tree_.nodes[static_cast<std::size_t>(place->second)];
  return objects_.emplace(key, make_object(*this, kind_of(node), key)).first->second;
}

void AtkWorld::ask(AssistiveAction action, const Node& node, std::string text) {
  link_.request({action, node.id, std::move(text), tree_.screen});
}

void AtkWorld::adopt(AccessibilityTree tree) {
  tree_ = std::move(tree);
  index_.clear();
  children_.clear();
  for (std::size_t at = 0; at < tree_.nodes.size(); ++at) {
    const AccessibleNode& node = tree_.nodes[at];
    index_.emplace(node.key, static_cast<int>(at));
    const bool top = node.parent == Node::no_parent;
    children_[top ? std::string() : tree_.nodes[static_cast<std::size_t>(node.parent)].key].push_back(
        static_cast<int>(at));
  }
}

void AtkWorld::show(AccessibilityTree tree) {
  fresh_ = true;
  make_valid(tree);
  const std::vector<AccessibilityEvent> events = diff(tree_, tree);
  same_screen_ = tree_.screen == tree.screen && !tree_.nodes.empty();
  adopt(std::move(tree));
  for (const AccessibilityEvent& event : events)
    tell(event);
  drop_gone();
}

void AtkWorld::announce(const std::string& text) {
  std::string said = text;
  make_valid(said);
  auto* notice = static_cast<AtkObject*>(g_object_new(ATK_TYPE_OBJECT, nullptr));
  atk_object_set_role(notice, ATK_ROLE_NOTIFICATION);
  atk_object_set_name(notice, said.c_str());
  atk_object_set_parent(notice, window());
  notices_.push_back(notice);
  atk_object_notify_state_change(notice, ATK_STATE_SHOWING, TRUE);
  if (notices_.size() <= most_notices) return;
  atk_object_notify_state_change(notices_.front(), ATK_STATE_DEFUNCT, TRUE);
  g_object_unref(notices_.front());
  notices_.pop_front();
}

bool AtkWorld::press_key(const KeyStroke& stroke) {
  std::string name = stroke.name;
  make_valid(name);
  AtkKeyEventStruct event{};
  event.type = stroke.pressed ? ATK_KEY_EVENT_PRESS : ATK_KEY_EVENT_RELEASE;
  event.state = stroke.modifiers;
  event.keyval = stroke.symbol;
  event.length = static_cast<gint>(name.size());
  event.string = name.data();
  event.keycode = static_cast<guint16>(stroke.code);
  event.timestamp = stroke.time_ms;
  const std::map<unsigned, KeySnoop> now = key_listeners_;  // a listener may go while it is asked
  bool consumed = false;
  for (const auto& [listener, snoop] : now)
    consumed = snoop.function(&event, snoop.data) != 0 || consumed;
  return consumed;
}

void AtkWorld::drop_gone() {
  for (auto entry = objects_.begin(); entry != objects_.end();) {
    if (index_.count(entry->first) > 0) {
      ++entry;
      continue;
    }
    AtkObject* object = entry->second;
    entry = objects_.erase(entry);
    atk_object_notify_state_change(object, ATK_STATE_DEFUNCT, TRUE);
    let_go(object);
    g_object_unref(object);
  }
}

void AtkWorld::tell(const AccessibilityEvent& event) {
  if (event.key.empty()) return tell_window(event.kind);
  AtkObject* object = object_of(event.key);
  switch (event.kind) {
    case Kind::removed:
      // Nobody can miss an object that was never made.
      if (const auto known = objects_.find(event.key); known != objects_.end()) tell_structure(event, known->second);
      return;
    case Kind::added:
      return tell_structure(event, object);
    case Kind::renamed:
      return g_object_notify(&object->parent, "accessible-name");
    case Kind::described:
      return g_object_notify(&object->parent, "accessible-description");
    case Kind::revalued:
      return g_object_notify(&object->parent, "accessible-value");
    case Kind::state:
      if (event.state == AccessibleState::enabled)
        atk_object_notify_state_change(object, ATK_STATE_ENABLED, event.on ? TRUE : FALSE);
      return atk_object_notify_state_change(object, atk_state_of(event.state), event.on ? TRUE : FALSE);
    case Kind::moved:
      return emit_bounds(object);
    case Kind::chosen:
      return g_signal_emit_by_name(object, "selection-changed");
    default:
      return tell_text(event, object);
  }
}

void AtkWorld::tell_structure(const AccessibilityEvent& event, AtkObject* object) {
  AtkObject* parent = object_of(event.parent);
  if (parent == nullptr) return;
  const bool came = event.kind == Kind::added;
  g_signal_emit_by_name(parent, came ? "children-changed::add" : "children-changed::remove",
                        static_cast<guint>(event.index), object, nullptr);
  const AccessibleNode* node = came && same_screen_ ? find(event.key) : nullptr;
  // This makes assistive technology speak an alert. What belongs to a screen from its beginning is announced with the
  // screen.
  if (node != nullptr && node->role == Role::alert) atk_object_notify_state_change(object, ATK_STATE_SHOWING, TRUE);
}

void AtkWorld::tell_text(const AccessibilityEvent& event, AtkObject* object) {
  switch (event.kind) {
    case Kind::text_removed:
      return emit_text(object, "text-remove", event);
    case Kind::text_inserted:
      return emit_text(object, "text-insert", event);
    case Kind::caret_moved:
      return g_signal_emit_by_name(object, "text-caret-moved", event.index);
    case Kind::selection:
      return g_signal_emit_by_name(object, "text-selection-changed");
    default:
      return;
  }
}

void AtkWorld::tell_window(Kind kind) {
  AtkObject* frame = window();
  if (kind == Kind::titled) g_object_notify(&frame->parent, "accessible-name");
  if (kind == Kind::moved) emit_bounds(frame);
  if (kind != Kind::activated && kind != Kind::deactivated) return;
  const bool active = kind == Kind::activated;
  g_signal_emit_by_name(frame, active ? "activate" : "deactivate");
  atk_object_notify_state_change(frame, ATK_STATE_ACTIVE, active ? TRUE : FALSE);
}

}  // namespace nc::platform
