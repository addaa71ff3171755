#include "platform/window/selection.hpp"

#include <poll.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

namespace nc::platform {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(1);

/// What the server answered, freed at the end of its life.
template <class Answer>
auto own(Answer* answer) {
  // NOLINTNEXTLINE(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): the library allocates by malloc
  const auto free_it = [](Answer* one) { std::free(one); };
  return std::unique_ptr<Answer, decltype(free_it)>(answer, free_it);
}

tl::unexpected<Error> no_answer() {
  return fail(ErrorKind::environment, "the program that holds the text did not hand it over");
}

/// A connection with a window that nobody sees, into whose property the other program writes.
class Asker {
 public:
  Asker() : server_(xcb_connect(nullptr, nullptr)) {
    if (!works()) return;
    window_ = xcb_generate_id(server_);
    constexpr std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server_)).data->root;
    xcb_create_window(server_, 0, window_, root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT,
                      XCB_CW_EVENT_MASK, &events);
    property_ = atom("NEEDLECASE_TEXT");
    incremental_ = atom("INCR");
  }
  Asker(const Asker&) = delete;
  Asker& operator=(const Asker&) = delete;
  ~Asker() { xcb_disconnect(server_); }

  bool works() const { return xcb_connection_has_error(server_) == 0; }

  xcb_atom_t atom(std::string_view name) const {
    const auto cookie = xcb_intern_atom(server_, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const auto answer = own(xcb_intern_atom_reply(server_, cookie, nullptr));
    return answer ? answer->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
  }

  xcb_window_t owner_of(xcb_atom_t selection) const {
    const auto cookie = xcb_get_selection_owner(server_, selection);
    const auto answer = own(xcb_get_selection_owner_reply(server_, cookie, nullptr));
    return answer ? answer->owner : static_cast<xcb_window_t>(XCB_WINDOW_NONE);
  }

  /// Ids of things of one client differ only in these bits.
  bool is_same_client(std::uint32_t a, std::uint32_t b) const {
    const std::uint32_t own_bits = xcb_get_setup(server_)->resource_id_mask;
    return (a & ~own_bits) == (b & ~own_bits);
  }

  /// Asks for the selection in one form. Nothing in the result when the owner does not have it in this form.
  Result<std::optional<SelectedText>> ask(xcb_atom_t selection, xcb_atom_t form) {
    xcb_convert_selection(server_, window_, selection, form, property_, XCB_CURRENT_TIME);
    xcb_flush(server_);
    const auto answered = wait_for(XCB_SELECTION_NOTIFY);
    if (!answered) return no_answer();
    const auto* notice = reinterpret_cast<const xcb_selection_notify_event_t*>(answered.get());
    if (notice->property == XCB_ATOM_NONE) return std::nullopt;
    SelectedText text;
    const auto type = take(text);
    if (!type) return tl::unexpected<Error>(type.error());
    if (*type == incremental_) return take_pieces();
    return text;
  }

 private:
  using Event = std::unique_ptr<xcb_generic_event_t, void (*)(xcb_generic_event_t*)>;

  Event wait_for(std::uint8_t kind) {
    constexpr std::uint8_t sent_by_program = 0x80;
    const auto end = Clock::now() + patience;
    // NOLINTNEXTLINE(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): the library allocates by malloc
    const auto free_it = [](xcb_generic_event_t* one) { std::free(one); };
    while (works()) {
      Event event(xcb_poll_for_event(server_), free_it);
      if (event && (event->response_type & ~sent_by_program) == kind) return event;
      if (event) continue;
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
      pollfd socket{xcb_get_file_descriptor(server_), POLLIN, 0};
      if (left <= 0 || ::poll(&socket, 1, static_cast<int>(left)) <= 0) break;
    }
    return {nullptr, free_it};
  }

  /// Appends what is in the property and takes it away there. Returns its type.
  Result<xcb_atom_t> take(SelectedText& text) {
    constexpr std::uint32_t words = selection_limit / 4;
    const auto cookie = xcb_get_property(server_, 1, window_, property_, XCB_GET_PROPERTY_TYPE_ANY, 0, words);
    const auto answer = own(xcb_get_property_reply(server_, cookie, nullptr));
    if (!answer) return no_answer();
    if (answer->bytes_after > 0) xcb_delete_property(server_, window_, property_);
    const auto length = static_cast<std::size_t>(xcb_get_property_value_length(answer.get()));
    const auto* bytes = static_cast<const char*>(xcb_get_property_value(answer.get()));
    const std::size_t room = selection_limit - text.bytes.size();
    text.bytes.append(bytes, std::min(length, room));
    text.is_whole = text.is_whole && length <= room && answer->bytes_after == 0;
    last_length_ = length;
    xcb_flush(server_);
    return answer->type;
  }

  /// A long text comes in pieces, each once the one before was taken; an empty one is the last.
  Result<std::optional<SelectedText>> take_pieces() {
    SelectedText text;
    while (text.is_whole) {
      const auto changed = wait_for(XCB_PROPERTY_NOTIFY);
      if (!changed) return no_answer();
      const auto* notice = reinterpret_cast<const xcb_property_notify_event_t*>(changed.get());
      if (notice->state != XCB_PROPERTY_NEW_VALUE || notice->atom != property_) continue;
      const auto type = take(text);
      if (!type) return tl::unexpected<Error>(type.error());
      if (last_length_ == 0) break;
    }
    return text;
  }

  xcb_connection_t* server_;
  xcb_window_t window_ = XCB_WINDOW_NONE;
  xcb_atom_t property_ = XCB_ATOM_NONE;
  xcb_atom_t incremental_ = XCB_ATOM_NONE;
  std::size_t last_length_ = 0;
};

/// Text of the older form has a byte a letter, as in ISO 8859-1.
std::string from_latin_1(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      text += c;
    } else {
      text += static_cast<char>(0xC0U | (byte >> 6U));
      text += static_cast<char>(0x80U | (byte & 0x3FU));
    }
  }
  return text;
}

}  // namespace

Result<SelectedText> read_selection(Selection selection, std::uint32_t window) {
  Asker asker;
  if (!asker.works()) return fail(ErrorKind::environment, "there is no display to read the clipboard of");
  const xcb_atom_t name = selection == Selection::primary ? xcb_atom_t{XCB_ATOM_PRIMARY} : asker.atom("CLIPBOARD");
  const xcb_window_t owner = asker.owner_of(name);
  if (owner == XCB_WINDOW_NONE) return SelectedText{};
  if (asker.is_same_client(owner, window)) return SelectedText{.bytes = {}, .is_own = true};
  auto text = asker.ask(name, asker.atom("UTF8_STRING"));
  if (!text) return tl::unexpected<Error>(std::move(text.error()));
  if (*text) return **std::move(text);
  auto older = asker.ask(name, XCB_ATOM_STRING);
  if (!older) return tl::unexpected<Error>(std::move(older.error()));
  if (!*older) return SelectedText{};
  (*older)->bytes = from_latin_1((*older)->bytes);
  return **std::move(older);
}

}  // namespace nc::platform
