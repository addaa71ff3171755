#include "platform/assistive/atk_world.hpp"

#include <catch2/catch.hpp>

#include "platform/assistive/accessible_nodes.hpp"

// The objects that assistive technology sees, asked through libatk as its bridge asks them; no bus is needed.

namespace nc::platform {
namespace {

/// A reference that is given back at the end.
class Held {
 public:
  explicit Held(AtkObject* object) : object_(object) { REQUIRE(object != nullptr); }
  ~Held() { g_object_unref(object_); }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;

  AtkObject* get() const { return object_; }
  template <class Interface>
  Interface* as() const {
    return reinterpret_cast<Interface*>(object_);
  }

 private:
  AtkObject* object_;
};

/// A world around the small tree, what it asked for, and what it told.
struct Fixture {
  AccessibilityTree now = small_tree();
  int fetches = 0;
  std::vector<AssistiveRequest> requests;
  std::vector<bool> listening;
  std::vector<bool> hears_keys;
  std::vector<std::string> told;
  AtkWorld world{"Needlecase",
                 {[this] {
                    ++fetches;
                    return std::optional<AccessibilityTree>(now);
                  },
                  [this](AssistiveRequest request) { requests.push_back(std::move(request)); },
                  [this](bool on) { listening.push_back(on); }, [this](bool on) { hears_keys.push_back(on); }}};

  AtkObject* window() { return world.window(); }
  Held child(int at) { return Held(atk_object_ref_accessible_child(window(), at)); }
};

bool has(AtkObject* object, AtkStateType state) {
  AtkStateSet* set = atk_object_ref_state_set(object);
  const bool found = atk_state_set_contains_state(set, state) != FALSE;
  g_object_unref(set);
  return found;
}

void note_state(AtkObject*, const char* state, gboolean on, gpointer told) {
  static_cast<std::vector<std::string>*>(told)->push_back(std::string(state) + (on != FALSE ? " on" : " off"));
}
void note_child(AtkObject*, guint index, gpointer, gpointer told) {
  static_cast<std::vector<std::string>*>(told)->push_back("child " + std::to_string(index));
}
void note_text(AtkObject*, int at, int length, const char* text, gpointer told) {
  static_cast<std::vector<std::string>*>(told)->push_back(std::to_string(at) + "+" + std::to_string(length) + text);
}

template <class Function>
void connect(AtkObject* object, const char* signal, Function* function, std::vector<std::string>& told) {
  g_signal_connect(object, signal, reinterpret_cast<GCallback>(function), &told);
}

}  // namespace

TEST_CASE("a program holds a window, and the window what is on the screen") {
  Fixture f;
  CHECK(atk_get_root() == f.world.application());
  CHECK(atk_object_get_role(f.world.application()) == ATK_ROLE_APPLICATION);
  CHECK(std::string(atk_object_get_name(f.world.application())) == "Needlecase");
  CHECK(f.fetches == 0);
  CHECK(atk_object_get_n_accessible_children(f.world.application()) == 1);
  CHECK(atk_object_get_n_accessible_children(f.window()) == 4);
  CHECK(f.fetches == 1);
  const Held heading = f.child(0);
  CHECK(atk_object_get_role(heading.get()) == ATK_ROLE_HEADING);
  CHECK(std::string(atk_object_get_name(heading.get())) == "A case");
  CHECK(atk_object_get_parent(heading.get()) == f.window());
  CHECK(atk_object_get_parent(f.window()) == f.world.application());
  CHECK(atk_object_ref_accessible_child(f.window(), 4) == nullptr);
}

TEST_CASE("a group of choices knows its members and which is chosen, and chooses by asking the window") {
  Fixture f;
  f.now.nodes[3].state.checked = true;
  const Held group = f.child(1);
  const Held second(atk_object_ref_accessible_child(group.get(), 1));
  CHECK(std::string(atk_object_get_name(second.get())) == "Certain");
  CHECK(atk_object_get_index_in_parent(second.get()) == 1);
  CHECK(has(second.get(), ATK_STATE_CHECKED));
  CHECK(atk_selection_get_selection_count(group.as<AtkSelection>()) == 1);
  const Held chosen(atk_selection_ref_selection(group.as<AtkSelection>(), 0));
  CHECK(chosen.get() == second.get());
  CHECK(atk_selection_is_child_selected(group.as<AtkSelection>(), 0) == FALSE);
  CHECK(atk_selection_add_selection(group.as<AtkSelection>(), 0) != FALSE);
  REQUIRE(f.requests.size() == 1);
  CHECK(f.requests[0].action == AssistiveAction::press);
  CHECK(f.requests[0].node == "sure/1");
  AtkRelationSet* relations = atk_object_ref_relation_set(second.get());
  CHECK(atk_relation_set_contains(relations, ATK_RELATION_MEMBER_OF) != FALSE);
  g_object_unref(relations);
}

TEST_CASE("pressing, focusing and showing become requests that name the screen") {
  Fixture f;
  f.now.screen = 7;
  f.now.nodes[5].shortcut = "Ctrl+Enter";
  const Held button = f.child(3);
  CHECK(atk_action_get_n_actions(button.as<AtkAction>()) == 1);
  CHECK(std::string(atk_action_get_name(button.as<AtkAction>(), 0)) == "click");
  CHECK(std::string(atk_action_get_keybinding(button.as<AtkAction>(), 0)) == ";;<Control>Return");
  CHECK(atk_action_do_action(button.as<AtkAction>(), 0) != FALSE);
  CHECK(atk_action_do_action(button.as<AtkAction>(), 1) == FALSE);
  CHECK(atk_component_grab_focus(button.as<AtkComponent>()) != FALSE);
  CHECK(atk_component_scroll_to(button.as<AtkComponent>(), ATK_SCROLL_ANYWHERE) != FALSE);
  const std::vector<AssistiveRequest> meant{{AssistiveAction::press, "go", "", 7},
                                            {AssistiveAction::focus, "go", "", 7},
                                            {AssistiveAction::show, "go", "", 7}};
  CHECK(f.requests == meant);
}

TEST_CASE("a disabled control refuses at once") {
  Fixture f;
  f.now.nodes[5].state.disabled = true;
  const Held button = f.child(3);
  CHECK(atk_action_do_action(button.as<AtkAction>(), 0) == FALSE);
  CHECK(atk_component_grab_focus(button.as<AtkComponent>()) == FALSE);
  CHECK(f.requests.empty());
  CHECK_FALSE(has(button.get(), ATK_STATE_SENSITIVE));
}

TEST_CASE("rectangles are given on the screen and in the window") {
  Fixture f;
  const Held button = f.child(3);
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  atk_component_get_extents(button.as<AtkComponent>(), &x, &y, &width, &height, ATK_XY_WINDOW);
  CHECK(std::vector<int>{x, y, width, height} == std::vector<int>{10, 20, 30, 40});
  atk_component_get_extents(button.as<AtkComponent>(), &x, &y, &width, &height, ATK_XY_SCREEN);
  CHECK(std::vector<int>{x, y, width, height} == std::vector<int>{110, 220, 30, 40});
}

TEST_CASE("a field is read by characters and words, and replaced by asking the window") {
  Fixture f;
  f.now.nodes[4].value = "numb “hand”";
  f.now.nodes[4].caret = Caret{4, 0, 4};
  const Held entry = f.child(2);
  auto* text = entry.as<AtkText>();
  CHECK(atk_text_get_character_count(text) == 11);
  CHECK(atk_text_get_caret_offset(text) == 4);
  CHECK(atk_text_get_character_at_offset(text, 5) == 0x201C);
  int from = 0;
  int to = 0;
  char* word = atk_text_get_string_at_offset(text, 6, ATK_TEXT_GRANULARITY_WORD, &from, &to);
  CHECK(std::string(word) == "“hand”");
  CHECK(from == 5);
  g_free(word);
  char* selected = atk_text_get_selection(text, 0, &from, &to);
  CHECK(std::string(selected) == "numb");
  g_free(selected);
  int place = 4;
  atk_editable_text_insert_text(entry.as<AtkEditableText>(), "er", 2, &place);
  atk_editable_text_delete_text(entry.as<AtkEditableText>(), 4, -1);
  atk_editable_text_set_text_contents(entry.as<AtkEditableText>(), "ache");
  REQUIRE(f.requests.size() == 3);
  CHECK(f.requests[0].text == "number “hand”");
  CHECK(f.requests[1].text == "numb");
  CHECK(f.requests[2] == AssistiveRequest{AssistiveAction::set_text, "search", "ache", 0});
}

TEST_CASE("an object stays the same while its key is there, and is defunct afterwards") {
  Fixture f;
  const Held button = f.child(3);
  connect(button.get(), "state-change", note_state, f.told);
  AccessibilityTree next = f.now;
  next.nodes[5].state.disabled = true;
  next.nodes.erase(next.nodes.begin());
  next.nodes[0].parent = Node::no_parent;
  next.nodes[1].parent = 0;
  next.nodes[2].parent = 0;
  next.nodes[4].state.disabled = true;
  f.world.show(next);
  const Held same = f.child(2);
  CHECK(same.get() == button.get());
  CHECK(f.told == std::vector<std::string>{"enabled off", "sensitive off", "focusable off"});
  f.told.clear();
  next.nodes.pop_back();
  f.world.show(next);
  CHECK(f.told == std::vector<std::string>{"defunct on"});
  CHECK(has(button.get(), ATK_STATE_DEFUNCT));
  CHECK(std::string(atk_object_get_name(button.get())).empty());
  CHECK(atk_action_do_action(button.as<AtkAction>(), 0) == FALSE);
}

TEST_CASE("an announcement is a notification in the window, and each stays for a while to be asked about") {
  Fixture f;
  for (int at = 0; at < 40; ++at)
    f.world.announce("Said " + std::to_string(at));
  REQUIRE(f.world.notices().size() == 16);
  AtkObject* latest = f.world.notices().back();
  CHECK(atk_object_get_role(latest) == ATK_ROLE_NOTIFICATION);
  CHECK(std::string(atk_object_get_name(latest)) == "Said 39");
  CHECK(std::string(atk_object_get_name(f.world.notices().front())) == "Said 24");
  CHECK(atk_object_get_parent(latest) == f.window());
}

TEST_CASE("children and typing are told by signals") {
  Fixture f;
  const Held entry = f.child(2);
  connect(f.window(), "children-changed", note_child, f.told);
  connect(entry.get(), "text-insert", note_text, f.told);
  AccessibilityTree next = f.now;
  next.nodes[4].value = "“";
  next.nodes.push_back(node_of(Role::text, "more", "More"));
  f.world.show(next);
  CHECK(f.told == std::vector<std::string>{"child 4", "0+1“"});
}

TEST_CASE("listening is told when the first listener comes and the last one goes, and the next question asks anew") {
  Fixture f;
  const auto hook = [](GSignalInvocationHint*, guint, const GValue*, gpointer) -> gboolean { return TRUE; };
  const guint cache = atk_add_global_event_listener(hook, "Gtk:AtkObject:children-changed");
  CHECK(f.listening.empty());
  const guint first = atk_add_global_event_listener(hook, "Gtk:AtkObject:state-change");
  const guint second = atk_add_global_event_listener(hook, "Gtk:AtkObject:property-change");
  CHECK(f.listening == std::vector<bool>{true});
  f.child(0);
  CHECK(f.fetches == 1);
  atk_remove_global_event_listener(first);
  atk_remove_global_event_listener(second);
  CHECK(f.listening == std::vector<bool>{true, false});
  atk_remove_global_event_listener(cache);
  f.now.nodes[0].name = "Later";
  const Held heading = f.child(0);
  CHECK(std::string(atk_object_get_name(heading.get())) == "Later");
  CHECK(f.fetches == 2);
}

TEST_CASE("assistive technology that listens to keys gets each as X11 names it, and may keep it for itself") {
  Fixture f;
  const KeyStroke insert{true, 16, 0xff9e, 90, "KP_Insert", 1200};
  CHECK_FALSE(f.world.press_key(insert));
  CHECK(f.hears_keys.empty());
  const auto snoop = [](AtkKeyEventStruct* event, gpointer told) -> gint {
    const std::string name(event->string, static_cast<std::size_t>(event->length));
    static_cast<std::vector<std::string>*>(told)->push_back(
        name + (event->type == ATK_KEY_EVENT_PRESS ? "+" : "-") + std::to_string(event->keyval) + "/" +
        std::to_string(event->keycode) + "/" + std::to_string(event->state));
    return name == "KP_Insert";
  };
  const guint listener = atk_add_key_event_listener(snoop, &f.told);
  CHECK(f.hears_keys == std::vector<bool>{true});
  CHECK(f.world.press_key(insert));
  CHECK_FALSE(f.world.press_key({false, 0, 0x61, 38, "a", 1300}));
  CHECK(f.told == std::vector<std::string>{"KP_Insert+65438/90/16", "a-97/38/0"});
  atk_remove_key_event_listener(listener);
  CHECK(f.hears_keys == std::vector<bool>{true, false});
  CHECK_FALSE(f.world.press_key(insert));
}

TEST_CASE("a name that is no UTF-8 is made so") {
  Fixture f;
  f.now.nodes[0].name = "bad \xff name";
  const Held heading = f.child(0);
  CHECK(g_utf8_validate(atk_object_get_name(heading.get()), -1, nullptr) != FALSE);
}

}  // namespace nc::platform
