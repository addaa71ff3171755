#pragma once

#include <optional>
#include <string>
#include <vector>

#include "practice/session/model.hpp"

// Parts that several screens are made of. Only for the sources of this folder.

namespace nc::practice {

/// Statements as they are shown, in the order given; unknown ids are left out.
std::vector<Cited> cite(const guidance::Guidance& guidance, const std::vector<guidance::StatementId>& statements);

/// One resolution as the screen shows it: every document's position and how it is scored.
Difference difference_of(const guidance::Guidance& guidance, const guidance::Resolution& resolution);

/// The answers of one visit of an attempt, empty ones when it was never begun.
scoring::VisitAnswers answers_of(const record::Attempt& attempt, std::size_t visit);

/// Everything a patient says about a topic in a visit, in file order.
std::vector<std::string> answers_about(const cases::Visit& visit, cases::Topic topic);

/// How far the library is read; nothing once it is.
std::optional<ReadingState> reading_of(const Model& model);
LibraryScreen build_library(const Model& model);
WaysScreen build_ways(const Model& model);
CaseScreen build_case(const Model& model);
CueScreen build_cue(const Model& model);
/// The cue that was named in a visit; nothing when it was not asked or passed over.
std::optional<CueVerdict> cue_verdict(const library::Content& content, const record::Attempt& attempt,
                                      std::size_t visit);
/// The debrief of an attempt: of the visit just submitted, or of the whole case once it is finished.
DebriefScreen build_debrief(const Model& model, const record::Attempt& attempt);
ExamResultScreen build_exam_result(const Model& model);
RealisticResultScreen build_realistic_result(const Model& model);
GuidanceScreen build_guidance(const Model& model);

}  // namespace nc::practice
