#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "practice/session/cue.hpp"

namespace nc::practice {

struct Model;

/// The question between Submit and the debrief: the answers are locked, the key was not shown. Nothing here tells which
/// choice is right.
struct CueScreen {
  cases::CaseId case_id;
  std::string title;
  guidance::RegionSet regions;
  int difficulty = 1;
  int visit = 0;  ///< 0-based
  int visit_count = 1;
  std::size_t place = 0;
  std::size_t sitting_size = 1;
  int hours = 0;
  std::string words;               ///< the patient's
  std::vector<CueChoice> choices;  ///< 3 to 5, in an order that gives nothing away
  bool kept = true;
};

/// The question about the visit that was submitted last. The model must have an attempt at the stage `naming`.
CueScreen show_cue(const Model& model);

}  // namespace nc::practice
