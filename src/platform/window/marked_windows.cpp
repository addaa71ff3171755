#include "platform/window/marked_windows.hpp"

#include <xcb/xcb.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

namespace nc::platform {
namespace {

constexpr std::string_view mark_name = "_NEEDLECASE_MARK";
constexpr std::uint32_t longest_mark = 4096;  ///< in units of four bytes
constexpr int deepest = 4;  ///< window managers put windows into frames of their own, which are windows too

struct Free {
  // NOLINTNEXTLINE(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): the library allocates by malloc
  void operator()(void* answer) const { std::free(answer); }
};
template <class Answer>
std::unique_ptr<Answer, Free> own(Answer* answer) {
  return std::unique_ptr<Answer, Free>(answer);
}

/// A connection of its own: what goes wrong on it does not disturb the window.
class Server {
 public:
  Server() : connection_(xcb_connect(nullptr, &screen_)) {}
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server() { xcb_disconnect(connection_); }

  bool is_there() const { return xcb_connection_has_error(connection_) == 0; }
  xcb_connection_t* get() const { return connection_; }

  xcb_window_t root() const {
    auto screen = xcb_setup_roots_iterator(xcb_get_setup(connection_));
    for (int at = 0; at < screen_ && screen.rem > 1; ++at)
      xcb_screen_next(&screen);
    return screen.data->root;
  }

  xcb_atom_t atom(std::string_view name) const {
    const auto cookie = xcb_intern_atom(connection_, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const auto answer = own(xcb_intern_atom_reply(connection_, cookie, nullptr));
    return answer ? answer->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
  }

  /// The bytes of a property; none when the window does not have it.
  std::string property(xcb_window_t window, xcb_atom_t name) const {
    const auto cookie = xcb_get_property(connection_, 0, window, name, XCB_GET_PROPERTY_TYPE_ANY, 0, longest_mark);
    const auto answer = own(xcb_get_property_reply(connection_, cookie, nullptr));
    if (!answer) return {};
    return {static_cast<const char*>(xcb_get_property_value(answer.get())),
            static_cast<std::size_t>(xcb_get_property_value_length(answer.get()))};
  }

  std::vector<xcb_window_t> children(xcb_window_t window) const {
    const auto answer = own(xcb_query_tree_reply(connection_, xcb_query_tree(connection_, window), nullptr));
    if (!answer) return {};
    const xcb_window_t* first = xcb_query_tree_children(answer.get());
    return {first, first + xcb_query_tree_children_length(answer.get())};
  }

  /// Waits until the server has done everything that it was asked.
  void finish() const { own(xcb_get_input_focus_reply(connection_, xcb_get_input_focus(connection_), nullptr)); }

 private:
  int screen_ = 0;
  xcb_connection_t* connection_;
};

void find_below(const Server& server, xcb_window_t window, xcb_atom_t name, int depth,
                std::vector<MarkedWindow>& found) {
  for (const xcb_window_t child : server.children(window)) {
    std::string mark = server.property(child, name);
    if (!mark.empty())
      found.push_back({child, std::move(mark)});
    else if (depth < deepest)
      find_below(server, child, name, depth + 1, found);
  }
}

/// True when the window manager says that it puts windows in front on demand.
bool is_managed(const Server& server, xcb_atom_t activate) {
  const std::string names = server.property(server.root(), server.atom("_NET_SUPPORTED"));
  const std::string_view wanted(reinterpret_cast<const char*>(&activate), sizeof activate);
  for (std::size_t at = 0; at + wanted.size() <= names.size(); at += wanted.size())
    if (std::string_view(names).substr(at, wanted.size()) == wanted) return true;
  return false;
}

void ask_manager(const Server& server, xcb_window_t window, xcb_atom_t activate) {
  constexpr std::uint32_t by_the_person = 2;  // and not by a program, which managers may refuse
  xcb_client_message_event_t event{};
  event.response_type = XCB_CLIENT_MESSAGE;
  event.format = 32;
  event.window = window;
  event.type = activate;
  event.data.data32[0] = by_the_person;
  event.data.data32[1] = XCB_CURRENT_TIME;
  xcb_send_event(server.get(), 0, server.root(),
                 XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                 reinterpret_cast<const char*>(&event));
}

void ask_server(const Server& server, xcb_window_t window) {
  const std::uint32_t above = XCB_STACK_MODE_ABOVE;
  xcb_map_window(server.get(), window);
  xcb_configure_window(server.get(), window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
  xcb_set_input_focus(server.get(), XCB_INPUT_FOCUS_POINTER_ROOT, window, XCB_CURRENT_TIME);
}

}  // namespace

void mark_window(std::uint32_t number, std::string_view mark) {
  const Server server;
  if (!server.is_there()) return;
  xcb_change_property(server.get(), XCB_PROP_MODE_REPLACE, number, server.atom(mark_name), server.atom("UTF8_STRING"),
                      8, static_cast<std::uint32_t>(mark.size()), mark.data());
  server.finish();
}

std::vector<MarkedWindow> find_marked_windows() {
  const Server server;
  std::vector<MarkedWindow> found;
  if (server.is_there()) find_below(server, server.root(), server.atom(mark_name), 0, found);
  return found;
}

void bring_to_front(std::uint32_t number) {
  const Server server;
  if (!server.is_there()) return;
  const xcb_atom_t activate = server.atom("_NET_ACTIVE_WINDOW");
  if (is_managed(server, activate))
    ask_manager(server, number, activate);
  else
    ask_server(server, number);
  server.finish();
}

}  // namespace nc::platform
