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

/// The functions by which AtkWorld reaches the window's loop. They are called on the accessibility thread.
struct AssistiveLink {
  /// Returns the tree as it is now, after waiting for the loop a little. Returns nothing when the loop is too slow.
  std::function<std::optional<AccessibilityTree>()> fetch;
  /// Hands over a request.
  std::function<void(AssistiveRequest)> request;
  /// Says whether assistive technology is reading from now on.
  std::function<void(bool)> listening;
  /// Says whether assistive technology wants to see keys before the window from now on.
  std::function<void(bool)> hears_keys;
};

/// The objects that ATK's bridge shows to assistive technology: one for the program, one for the window, and one for
/// each node of the tree. An object is made when assistive technology first asks for it or is told of it. It stays the
/// same object as long as its key is in the tree, and becomes defunct afterwards. Everything is used on the
/// accessibility thread, because ATK allows no other.
class AtkWorld {
 public:
  /// Makes the objects of the program and takes over ATK's functions for the whole process until it is destroyed. There
  /// may be one world at a time.
  AtkWorld(std::string program, AssistiveLink link);
  ~AtkWorld();
  AtkWorld(const AtkWorld&) = delete;
  AtkWorld& operator=(const AtkWorld&) = delete;

  /// Takes the next tree and tells assistive technology what has changed.
  void show(AccessibilityTree tree);

  /// Has assistive technology speak `text`, which is nowhere on the screen. It is told that a notification with this
  /// text appeared. ATK has announcements for this, but the screen reader Orca reads those only since version 45, and a
  /// program that reads both would speak the text twice.
  void announce(const std::string& text);

  /// Returns the notifications of the last announcements, the latest at the end. They are kept for a while because
  /// assistive technology may ask about them later.
  const std::deque<AtkObject*>& notices() const { return notices_; }

  /// Tells assistive technology of a key stroke, and returns true when it consumed it. This may take as long as the
  /// bridge waits for an answer (half a second), and objects may be asked questions meanwhile.
  bool press_key(const KeyStroke& stroke);

  // The rest is for the functions of the objects.

  /// Returns the tree. It is fetched first when assistive technology has not been reading, so that the last one is old.
  const AccessibilityTree& tree();
  /// Returns the node with this key, valid until the next tree is shown; null when it is not in the tree.
  const AccessibleNode* find(std::string_view key);
  /// Returns the children of the node with this key, or of the window when it is empty, as places in tree().nodes.
  std::span<const int> children_of(std::string_view key);
  /// Returns the object for the node at this place in the nodes. The reference stays with the world.
  AtkObject* object_at(int index);
  /// Returns the object for the window. The reference stays with the world.
  AtkObject* window();
  AtkObject* application() const { return application_; }
  const std::string& program() const { return program_; }
  /// Sends a request about a node to the window's loop.
  void ask(AssistiveAction action, const Node& node, std::string text = {});

 private:
  struct Hooks;
  /// Lets maps be searched by a view of a text, without making a copy of it.
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
  bool fresh_ = false;        ///< `tree_` is up to date, as far as this can be told
  bool same_screen_ = false;  ///< the tree that show() is telling of belongs to the same screen as the one before
  std::unordered_map<std::string, int, StringHash, std::equal_to<>> index_;           ///< places of nodes, by key
  std::map<std::string, std::vector<int>, std::less<>> children_;                     ///< places of children, by key
  std::unordered_map<std::string, AtkObject*, StringHash, std::equal_to<>> objects_;  ///< those made so far, by key
  AtkObject* application_ = nullptr;
  AtkObject* window_ = nullptr;
  static constexpr std::size_t most_notices = 16;
  std::deque<AtkObject*> notices_;
  /// A function that ATK wants called for each key, and the data it wants back.
  struct KeySnoop {
    AtkKeySnoopFunc function = nullptr;
    gpointer data = nullptr;
  };

  std::set<unsigned> listeners_;  ///< numbers of those that read; those of the bridge itself are left out
  std::map<unsigned, KeySnoop> key_listeners_;
  unsigned last_key_listener_ = 0;
  AtkUtilClass before_{};  ///< ATK's functions as they were, which ours call and which are put back in the end
};

}  // namespace nc::platform
