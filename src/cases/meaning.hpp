#pragma once

#include <string>

#include "cases/case.hpp"

namespace nc::cases {

/// Returns the SHA-256 of everything in a case that its patient says and that its key follows from: id, title, regions,
/// patient, and of every visit the hours, the words, the answers, the findings and the questions, and the advice
/// that format 1 offers. Comments, layout, line ends, status, use, authors, tags, the twin and what the author expects,
/// explains or tests are left out:
/// two files with the same meaning are the same case for a trainee.
std::string meaning_hash(const Case& the_case);

}  // namespace nc::cases
