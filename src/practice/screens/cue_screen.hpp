#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "practice/session/cue.hpp"

namespace nc::practice {

struct Model;

/// The question which cue decided, between Submit and the debrief. The answers are locked and the key was not shown.
/// Nothing here tells which choice is right.
struct CueScreen {
  cases::CaseId case_id;
  std::string title;
  guidance::RegionSet regions;
  int visit = 0;  ///< 0-based
  int visit_count = 1;
  std::size_t place = 0;  ///< place of the case in the sitting, from 0
  std::size_t sitting_size = 1;
  int hours = 0;                   ///< since the session, at this visit
  std::string words;               ///< what the patient says first at this visit
  std::vector<CueChoice> choices;  ///< 3 to 5, in an order that gives nothing away
  bool kept = true;                ///< every answer so far is durable
};

/// Returns the question about the visit that was submitted last. The model must have an attempt at the stage `naming`.
CueScreen show_cue(const Model& model);

}  // namespace nc::practice
