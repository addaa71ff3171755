#pragma once

#include <string>
#include <string_view>

#include "words/message.hpp"

// The page of the guidance, and how documents are named and cited on every page.

namespace nc::words {

inline constexpr Message guidance_heading = msg("What the five documents say");
inline constexpr Message guidance_note =
    msg("Paraphrased, each statement with its place. Ids that begin with res- are our own reading where the documents "
        "differ.");
inline constexpr Message search_guidance = msg("Search the guidance");
inline constexpr Message search_guidance_hint = msg("Search statements, places, ids …");
inline constexpr Message documents_heading = msg("The documents");
inline constexpr Message nothing_said = msg("says nothing");
inline constexpr Message nothing_found = msg("Nothing fits this search.");

/// '001' for '001_f719260c0662e1fb.txt'; the whole name when it has no such number.
std::string_view short_file(std::string_view file);
/// '001 · What to do after dry needling'
std::string document_short(std::string_view file, std::string_view title);
/// '001_….txt · title: what it is'
std::string document_line(std::string_view file, std::string_view title, std::string_view description);
/// '001_….txt · what it is'
std::string document_about(std::string_view file, std::string_view description);
/// '001 · What to do after dry needling · Signs of Concern, bullet 4'
std::string cited(std::string_view file, std::string_view title, std::string_view place);

// Where the documents differ.
inline constexpr Message differ_heading = msg("Where the documents differ");
/// '001 · what this document says'
std::string position_line(std::string_view file, std::string_view position);
/// 'Our reading: …', how the difference is scored.
std::string our_reading(std::string_view decision);
/// 'Equally right: …'
std::string equally_right(std::string_view answers);

}  // namespace nc::words
