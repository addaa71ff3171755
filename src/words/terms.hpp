#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "cases/case.hpp"
#include "guidance/findings.hpp"
#include "guidance/urgency.hpp"
#include "scoring/grade.hpp"
#include "words/message.hpp"

// The names of what cases, guidance and scores tell apart, as they stand on every page.

namespace nc::words {

/// 'Neck', 'Upper back', 'Shoulder'
std::string_view region_word(guidance::Region region);
/// 'Neck, upper back': the regions with commas between them, with a large letter at the beginning alone.
std::string region_words(guidance::RegionSet set);
/// 'Plain', 'Mixed', 'Subtle' for 1, 2, 3
std::string_view difficulty_word(int level);
/// 'Breathing', 'Chest' … 'Anything else'
std::string_view topic_word(cases::Topic topic);

/// What no document covers, as a heading and as what the patient should do.
inline constexpr Message not_covered_heading = msg("Not covered by the documents");
/// 'Expected', 'Monitor', 'Contact', 'Emergency', 'Not covered'
std::string_view urgency_word(guidance::Urgency urgency);
/// The same as what the patient should do, for the decision: 'Contact the treating provider promptly'.
std::string_view urgency_sentence(guidance::Urgency urgency);
/// How sure somebody is of a decision, from 1 to 3.
inline constexpr std::array<Message, 3> certainty_words{msg("Not very"), msg("Fairly"), msg("Certain")};

/// 'Safe', 'Over-called', 'Unsafe', 'Critical miss'
std::string_view outcome_word(scoring::Outcome outcome);
/// 'Safe · 100'; the outcome alone when there is no score.
std::string outcome_and_score(scoring::Outcome outcome, const std::optional<double>& score);
/// 'Right', 'Called too low', 'Harmful' …
std::string_view verdict_word(scoring::Verdict verdict);

}  // namespace nc::words
