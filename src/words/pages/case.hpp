#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "cases/case.hpp"
#include "words/message.hpp"

// The page on which a case is worked, and what the pages after it say of the case beside its title.

namespace nc::words {

/// What is known of a case beside its title, and where it stands.
struct CaseFacts {
  guidance::RegionSet regions;
  std::size_t place = 0;  ///< 0-based, in the sitting
  std::size_t sitting_size = 1;
  int visit = 0;  ///< 0-based
  int visit_count = 1;
};
/// 'Neck · practice · case 2 of 10 · visit 1 of 3'. A sitting of one case and a case of one visit are not
/// counted.
std::string case_meta(const CaseFacts& facts, bool in_exam);
/// The same of the page that asks for the cue, which is never in an exam: 'Neck · case 2 of 10'.
std::string cue_meta(const CaseFacts& facts);
/// The same of a debrief: 'Neck · plain · debrief · case 2 of 10'. The difficulty is left out before the case is over.
std::string debrief_meta(const CaseFacts& facts, std::optional<int> difficulty);
/// 'Case 3 of 20', which stands for the title in an exam.
std::string case_of_exam(std::size_t place, std::size_t sitting_size);

// The patient.
inline constexpr Message patient_words = msg("The patient says");
inline constexpr Message first_session = msg("First session");
inline constexpr Message later_session = msg("Had sessions before");
/// 'Neck, shoulder · muscles at the back of the neck'
std::string treated(guidance::RegionSet set, std::string_view target);
/// 'Said 26 hours after the session'
std::string said_at(int hours);
inline constexpr Message ask_about = msg("Ask about");
inline constexpr Message nothing_to_say = msg("“Nothing to tell about that.”");
/// 'You asked about the chest'
std::string you_asked(cases::Topic topic);

// The time line.
/// 'now, 26 h after'
std::string now_after(int hours);
/// 'Time line: 26 hours after the session', for those who cannot see it.
std::string time_line_name(int hours);

// The task.
/// '2  What should the patient do?'
std::string step(int number, std::string_view words);
inline constexpr Message step_reports = msg("What is each report?");
inline constexpr Message step_decide = msg("What should the patient do?");
inline constexpr Message step_advise = msg("What do you advise?");
inline constexpr Message no_report = msg("Nothing yet. What the patient reports is listed here once you hear it.");
inline constexpr Message choose_all = msg("Choose all that apply");
/// '3 of 8 chosen'
std::string chosen_of(std::size_t chosen, std::size_t most);
inline constexpr Message step_certainty = msg("How sure are you?");
inline constexpr Message submit = msg("Submit answer");
inline constexpr Message submit_key = msg("Ctrl+Enter submits");
inline constexpr Message submit_key_unadvised = msg("No advice chosen yet. Ctrl+Enter submits");
inline constexpr Message submitting = msg("Keeping your answer …");

}  // namespace nc::words
