#pragma once

#include <array>
#include <string_view>

#include "guidance/urgency.hpp"
#include "scoring/grade.hpp"
#include "words/message.hpp"

// The terminal's names of urgencies and outcomes: in small letters, for they stand inside sentences, and answers begin
// like them.

namespace nc::words::terminal {

/// 'expected', 'monitor', 'contact', 'emergency', 'not covered'
inline std::string_view urgency_word(guidance::Urgency urgency) {
  constexpr std::array<Message, 5> words{msg("expected"), msg("monitor"), msg("contact"), msg("emergency"),
                                         msg("not covered")};
  return words[static_cast<std::size_t>(urgency)];
}

/// 'safe', 'over-called', 'unsafe', 'critical miss'
inline std::string_view outcome_word(scoring::Outcome which) {
  constexpr std::array<Message, 4> words{msg("safe"), msg("over-called"), msg("unsafe"), msg("critical miss")};
  return words[static_cast<std::size_t>(which)];
}

}  // namespace nc::words::terminal
