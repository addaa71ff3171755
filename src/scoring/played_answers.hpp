#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/answers.hpp"

namespace nc::scoring {

/// Somebody whom the program plays, so that an author sees the debriefs of a case.
enum class Played {
  perfect,         ///< asks about everything that the patient has an answer to, and answers as right_visit() does
  careless,        ///< asks nothing, calls everything expected, and gives the offered advice that is wrong; certain
  always_contact,  ///< asks nothing, answers contact to everything, and gives the offered advice that is helpful by
                   ///< kind, as much of it as can be chosen
};

/// Returns `perfect`, `careless` and `always-contact`.
std::vector<std::string> played_words();
/// Returns whom a word of played_words() means; nothing for any other word.
std::optional<Played> parse_played(std::string_view word);

/// Returns what this somebody answers at a visit of a case that passed its checks.
VisitAnswers played_answers(Played who, const guidance::Guidance& guidance, const cases::Case& the_case,
                            const cases::Visit& visit);

}  // namespace nc::scoring
