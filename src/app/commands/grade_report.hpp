#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/grade.hpp"

namespace nc::app {

/// A case that was graded, and what it was graded by. Everything is referred to and must outlive it.
struct GradedCase {
  const guidance::Guidance& guidance;
  const cases::Case& the_case;
  const scoring::Score& score;
};

/// Returns a report for people: score and outcome, and then every item of every visit with what was given, what is
/// right, credit, weight, and the statements that it rests on with file and place. Control characters from files are
/// written out.
std::string grade_as_text(const GradedCase& graded);

/// Returns the report as JSON for programs: `case`, `case_hash`, `guidance_hash`, `scorer_version`, `score`, `outcome`,
/// the credits of the parts, and `visits[].items[]`. An item has the columns of the export of answers (attempt_id is
/// null) and also `critical`, `dangerous` and `resolutions`.
nlohmann::ordered_json grade_as_json(const GradedCase& graded);

}  // namespace nc::app
