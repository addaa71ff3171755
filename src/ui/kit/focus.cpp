#include "ui/kit/focus.hpp"

#include <algorithm>
#include <span>

#include <imgui.h>

namespace nc::ui {
namespace {

constexpr int nowhere = -1;

/// The nodes of a frame as the keyboard sees them.
class Stops {
 public:
  explicit Stops(const SemanticTree& tree) : nodes_(tree.nodes()), dialog_only_(tree.has_dialog()) {}

  bool usable(int index) const {
    const Node& node = at(index);
    return node.focusable() && (!dialog_only_ || node.in_dialog);
  }
  int count() const { return static_cast<int>(nodes_.size()); }
  const Node& at(int index) const { return nodes_[static_cast<std::size_t>(index)]; }

  int find(std::string_view id) const {
    for (int index = 0; index < count(); ++index) {
      if (at(index).id == id) return index;
    }
    return nowhere;
  }

  /// The group of which only one member is a stop of the Tab key.
  int group_of(int index) const {
    const int parent = at(index).parent;
    const bool moves_inside =
        parent != Node::no_parent && (at(parent).role == Role::radio_group || at(parent).role == Role::list);
    return moves_inside ? parent : nowhere;
  }

  /// The member of a group to which Tab goes: what is chosen, otherwise the first.
  int entry_of(int group) const {
    int first = nowhere;
    for (int index = group + 1; index < count(); ++index) {
      if (at(index).parent != group || !usable(index)) continue;
      if (at(index).state.checked || at(index).state.selected) return index;
      if (first == nowhere) first = index;
    }
    return first;
  }

  /// The next stop of the Tab key after (or before) `from`.
  int next(int from, int step) const {
    const int own_group = from >= 0 && from < count() ? group_of(from) : nowhere;
    for (int tried = 0, index = from; tried < count(); ++tried) {
      index = (index + step + count()) % count();
      if (!usable(index)) continue;
      const int group = group_of(index);
      if (group == nowhere) return index;
      if (group != own_group) return entry_of(group);
    }
    return from;
  }

  /// The neighbour within the group of `from`, or `from` when there is none.
  int neighbour(int from, int step) const {
    const int group = group_of(from);
    for (int index = from + step; group != nowhere && index > group && index < count(); index += step) {
      if (at(index).parent == group && usable(index)) return index;
    }
    return from;
  }

  /// The first or last member of the group of `from`.
  int end_of_group(int from, int step) const {
    int last = from;
    for (int index = neighbour(from, step); index != last; index = neighbour(index, step))
      last = index;
    return last;
  }

 private:
  std::span<const Node> nodes_;
  bool dialog_only_;
};

int moved(const Stops& stops, int from, int order, const KeyEvent& event) {
  if (event.ctrl || event.alt) return from;
  if (event.key == Key::tab) {
    const int base = from != nowhere ? from : std::min(order, stops.count() - 1) - (order >= 0 && !event.shift ? 1 : 0);
    return stops.next(base < 0 ? (event.shift ? 0 : stops.count() - 1) : base, event.shift ? -1 : 1);
  }
  if (from == nowhere || stops.at(from).action == NodeAction::edit) return from;
  switch (event.key) {
    case Key::right:
    case Key::down:
      return stops.neighbour(from, 1);
    case Key::left:
    case Key::up:
      return stops.neighbour(from, -1);
    case Key::home:
      return stops.end_of_group(from, -1);
    case Key::end:
      return stops.end_of_group(from, 1);
    default:
      return from;
  }
}

/// Assistive technology may give the keyboard to whatever the Tab key and the arrows reach.
void follow_assistive_request(Canvas& canvas, const Stops& stops) {
  const AssistiveRequest* request = canvas.input().request;
  if (request == nullptr || request->action != AssistiveAction::focus) return;
  const int wanted = stops.find(request->node);
  if (wanted == nowhere || !stops.usable(wanted)) return;
  focus_on(canvas.state(), request->node);
  canvas.state().focus_order = wanted;
}

void release_pointer(UiState& state) {
  if (!ImGui::GetIO().MouseDown[0]) state.held.clear();
}

}  // namespace

void finish_focus(Canvas& canvas) {
  UiState& state = canvas.state();
  const Stops stops(canvas.tree());
  int now = stops.find(state.focus);
  if (now != nowhere && !stops.usable(now)) now = nowhere;
  if (now != nowhere) state.focus_order = now;
  for (const KeyEvent& event : canvas.input().keys) {
    const int next = stops.count() == 0 ? nowhere : moved(stops, now, state.focus_order, event);
    if (next == now || next == nowhere) continue;
    now = next;
    focus_on(state, stops.at(next).id);
    state.focus_order = next;
  }
  follow_assistive_request(canvas, stops);
  release_pointer(state);
}

void focus_on(UiState& state, std::string_view whole_id) {
  state.focus.assign(whole_id);
  state.focus_moved = true;
}

bool is_typing(const UiState& state) {
  return !state.edited.empty();
}

}  // namespace nc::ui
