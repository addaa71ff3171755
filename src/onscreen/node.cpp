#include "onscreen/node.hpp"

#include <array>
#include <cstddef>

namespace nc {

std::string_view to_text(Role role) {
  constexpr std::array<std::string_view, 15> names{
      "group",      "heading", "text",      "button", "link",  "check box", "radio group", "radio button",
      "text field", "list",    "list item", "image",  "alert", "dialog",    "progress bar"};
  return names[static_cast<std::size_t>(role)];
}

}  // namespace nc
