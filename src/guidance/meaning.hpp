#pragma once

#include <string>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// Returns the SHA-256 of everything in a guidance that keys and scores follow from: the rules with their conditions,
/// urgencies and accepted answers, the items and rows of advice, the questions, and the numbers of scoring. Comments,
/// layout, and the words of statements, resolutions and texts are left out: two guidances with the same meaning give
/// every case the same key and all answers the same score.
std::string meaning_hash(const Guidance& guidance);

}  // namespace nc::guidance
