#pragma once

#include <array>
#include <string>
#include <string_view>

#include "words/message.hpp"

// The page about the program.

namespace nc::words {

inline constexpr Message what_it_is = msg("What this is");
inline constexpr Message what_it_is_text = msg(
    "Needlecase trains physical therapists to sort what patients report after dry needling of the neck, upper back or "
    "shoulder, and scores "
    "every answer against five general web articles, showing which sentence of which article decides each point.");
inline constexpr Message what_it_is_not = msg("What it is not");
inline constexpr Message what_it_is_not_text = msg(
    "It is not a triage tool, not medical advice and not a guideline. The articles are general texts for the public; "
    "where they differ or "
    "are silent, this is said. Never use a score here to decide about a real patient.");
inline constexpr Message top_class_heading = msg("The top class");
inline constexpr Message licences = msg("Licences");
inline constexpr std::array<Message, 4> licence_lines{
    msg("Needlecase: MIT licence."), msg("Typeface Inter by Rasmus Andersson: SIL Open Font License 1.1."),
    msg("Dear ImGui, fmt, toml++, nlohmann/json, stb: MIT licence (stb: or public domain). GLFW: zlib licence. SOCI: "
        "Boost "
        "Software License 1.0. SQLite: public domain. simdjson: Apache License 2.0."),
    msg("CLI11: BSD 3-Clause licence. libsodium: ISC licence. Nettle: LGPL 3. FreeType: FreeType licence. "
        "tl::expected: "
        "CC0. The OpenGL "
        "loader is made by glad (MIT).")};
/// 'Content of the guidance: …', with its hash.
std::string guidance_hash(std::string_view hash);

}  // namespace nc::words
