#pragma once

#include <optional>
#include <string_view>

#include "platform/input/input_event.hpp"
#include "support/input.hpp"

namespace nc::platform {

/// Returns our value for a key that GLFW reports as `glfw_key` (GLFW_KEY_…) and that writes `written` in the person's
/// layout (UTF-8, empty when it writes nothing). For a Latin letter, plus and minus it counts what the key writes, so
/// that Ctrl+Z is where the person looks for it. In a layout without Latin letters the place on the keyboard counts.
/// For digits the place always counts, because some layouts write them only with Shift. The keys of the keypad are
/// digits with `num_lock` and movements without. Returns nothing for a key that no screen uses.
std::optional<Key> key_of(int glfw_key, std::string_view written, bool num_lock);

/// Returns the modifiers that are in a mask of GLFW_MOD_… bits.
Modifiers modifiers_of(int glfw_modifiers);

/// Returns the GLFW_MOD_… bit of a modifier key on either side of the keyboard; 0 for any other key.
int modifier_bit_of(int glfw_key);

}  // namespace nc::platform
