#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <atk/atk.h>

#include "onscreen/accessibility_tree.hpp"
#include "onscreen/assistive_request.hpp"
#include "platform/assistive/accessibility_diff.hpp"
#include "platform/input/key_stroke.hpp"

namespace nc::platform {

/// How the world reaches the window's loop. All are called on the accessibility thread.
struct AssistiveLink {
  /// The tree as it is now; waits for the loop a little. Nothing when the loop does not answer in time.
  std::function<std::optional<AccessibilityTree>()> fetch;
  std::function<void(AssistiveRequest)> request;
  /// Whether assistive technology follows what happens from now on.
  std::function<void(bool)> listening;
  /// Whether assistive technology wants to see keys first from now on.
  std::function<void(bool)> hears_keys;
};

/// The objects that ATK's bridge shows to assistive technology: one for the program, one for the window, one for every
/// node of the tree. An object is made when somebody first asks for it or hears of it, stays the same object as long as
/// its key is in the tree, and is then told to be defunct. Everything on one thread: libatk knows no others.
class AtkWorld {
 public:
  AtkWorld(std::string program, AssistiveLink link);
  ~AtkWorld();
  AtkWorld(const AtkWorld&) = delete;
  AtkWorld& operator=(const AtkWorld&) = delete;

  /// Takes the next tree and emits what changed.
  void show(AccessibilityTree tree);

  /// Says `text`, which stands nowhere on the screen: as a notification that shows. ATK's announcements would be meant
  /// for it, but Orca listens to them only since 45, and assistive technology that knows both would say it twice.
  void announce(const std::string& text);

  /// What was announced last, the latest at the end; assistive technology may ask about it a while later.
  const std::deque<AtkObject*>& notices() const { return notices_; }

  /// Shows a key to whoever listens to keys; true when it was consumed. May take as long as the bridge waits for an
  /// answer, and assistive technology asks the objects questions meanwhile.
  bool press_key(const KeyStroke& stroke);

  // For the callbacks of the objects.

  /// The tree; fetched first when none was given since assistive technology last listened.
  const AccessibilityTree& tree();
  /// Nothing when there is no such node (any more).
  const AccessibleNode* find(std::string_view key);
  /// Indices into the nodes of what `key` holds (empty: the window).
  std::span<const int> children_of(std::string_view key);
  /// Not a new reference.
  AtkObject* object_at(int index);
  AtkObject* window();
  AtkObject* application() const { return application_; }
  const std::string& program() const { return program_; }
  /// Asks the loop for something on behalf of the person.
  void ask(AssistiveAction action, const Node& node, std::string text = {});

 private:
  struct Hooks;
  struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  void adopt(AccessibilityTree tree);
  AtkObject* object_of(std::string_view key);
  void tell(const AccessibilityEvent& event);
  void tell_structure(const AccessibilityEvent& event, AtkObject* object);
  void tell_text(const AccessibilityEvent& event, AtkObject* object);
  void tell_window(AccessibilityEvent::Kind kind);
  void drop_gone();
  void hear(unsigned listener, std::string_view event_type);
  void unhear(unsigned listener);
  bool is_heard() const { return !listeners_.empty(); }

  std::string program_;
  AssistiveLink link_;
  AccessibilityTree tree_;
  bool fresh_ = false;        ///< tree_ is kept up to date, or was asked for since the last listener left
  bool same_screen_ = false;  ///< the tree that is being shown is of the screen before
  std::unordered_map<std::string, int, StringHash, std::equal_to<>> index_;
  std::map<std::string, std::vector<int>, std::less<>> children_;
  std::unordered_map<std::string, AtkObject*, StringHash, std::equal_to<>> objects_;
  AtkObject* application_ = nullptr;
  AtkObject* window_ = nullptr;
  static constexpr std::size_t most_notices = 16;
  std::deque<AtkObject*> notices_;
  /// What ATK calls for a key, and its own data.
  struct KeySnoop {
    AtkKeySnoopFunc function = nullptr;
    gpointer data = nullptr;
  };

  std::set<unsigned> listeners_;
  std::map<unsigned, KeySnoop> key_listeners_;
  unsigned last_key_listener_ = 0;
  AtkUtilClass before_{};  ///< ATK's own way of listening, which ours goes on to
};

}  // namespace nc::platform
