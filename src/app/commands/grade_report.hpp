#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"
#include "scoring/grade.hpp"

namespace nc::app {

/// What a grading was about.
struct GradedCase {
  const guidance::Guidance& guidance;
  const cases::Case& the_case;
  const scoring::Score& score;
};

/// A grading for reading: score and outcome, then every item of every visit with what was given, what was right, credit
/// and weight, and the statements it rests on with document file and place. Control characters from files are made
/// visible.
std::string grade_as_text(const GradedCase& graded);

/// The same for programs: `case`, `case_hash`, `guidance_hash`, `scorer_version`, `score`, `outcome`, the part credits,
/// and `visits[].items[]` with the columns of the answers export (attempt_id is null) and `critical`, `dangerous`,
/// `resolutions` beside.
nlohmann::ordered_json grade_as_json(const GradedCase& graded);

}  // namespace nc::app
