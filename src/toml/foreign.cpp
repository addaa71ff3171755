#include "toml/foreign.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::toml {
namespace {

/// How files of a program begin.
struct Beginning {
  std::string_view bytes;
  std::string_view what;
};
constexpr std::array<Beginning, 9> beginnings = {{
    {{"PK\x03\x04", 4}, "a packed file, as Word (.docx), Pages and LibreOffice write it"},
    {{"\xD0\xCF\x11\xE0", 4}, "an old Word file (.doc)"},
    {"{\\rtf", "formatted text (.rtf)"},
    {"%PDF", "a PDF"},
    {"<!DOCTYPE", "a web page"},
    {"<html", "a web page"},
    {"<?xml", "an XML file"},
    {"\x89PNG", "a picture"},
    {"\xFF\xD8\xFF", "a picture"},
}};

constexpr std::string_view save_as_text =
    "copy the text of the case into a text editor and save it there as plain text in UTF-8";

Slip whole_file(Fault fault, std::string message, std::string_view suggestion) {
  Slip slip;
  slip.fault = fault;
  slip.message = std::move(message);
  slip.suggestion = suggestion;
  return slip;
}

/// UTF-16 with its mark, or without it: then every second byte of what is typed on an English keyboard is zero.
bool is_utf16(std::string_view bytes) {
  const std::string_view mark = bytes.substr(0, 2);
  if (mark == "\xFF\xFE" || mark == "\xFE\xFF") return true;
  const std::string_view begin = bytes.substr(0, 200);
  const auto zeros = std::count(begin.begin(), begin.end(), '\0');
  return begin.size() >= 8 && zeros * 5 > static_cast<std::ptrdiff_t>(begin.size()) * 2;
}

bool is_word_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// True for a text in one byte a letter, such as Windows-1252: the bytes that are no UTF-8 are few, and stand among
/// letters.
bool is_one_byte_text(std::string_view bytes) {
  std::size_t letters = 0;
  std::size_t high = 0;
  std::size_t controls = 0;
  for (const char c : bytes) {
    letters += is_word_letter(c) ? 1U : 0U;
    high += static_cast<unsigned char>(c) >= 0x80 ? 1U : 0U;
    controls += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' ? 1U : 0U;
  }
  return controls == 0 && letters > 4 * high;
}

/// Where the first byte stands that is no UTF-8, as a slip about the encoding.
Slip wrong_encoding(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
  Slip slip = whole_file(
      Fault::invalid_utf8,
      "from this letter on the file is not in UTF-8 but in an older encoding, such as Windows-1252 or Latin-1",
      "choose 'UTF-8' as the encoding when you save the file");
  slip.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  slip.column = column_at(bytes.substr(begin), offset - begin);
  return slip;
}

}  // namespace

std::optional<Slip> recognise_foreign(std::string_view bytes) {
  if (is_utf16(bytes)) {
    return whole_file(Fault::invalid_utf8, "this file is in UTF-16, which some editors call 'Unicode'",
                      "save it again and choose 'UTF-8' as the encoding");
  }
  const auto invalid = first_invalid_utf8(bytes);
  for (const Beginning& beginning : beginnings) {
    if (bytes.substr(0, beginning.bytes.size()) != beginning.bytes) continue;
    return whole_file(invalid ? Fault::invalid_utf8 : Fault::syntax,
                      fmt::format("this is {}, and no plain text", beginning.what), save_as_text);
  }
  const std::string_view text = trim(bytes.substr(0, std::min<std::size_t>(bytes.size(), 1000)));
  if (!invalid && text.size() > 1 && text.front() == '{' && trim(text.substr(1)).substr(0, 1) == "\"") {
    return whole_file(Fault::syntax, "this is JSON, and no TOML",
                      "begin with the template that 'needlecase new' writes");
  }
  if (bytes.find('\r') != std::string_view::npos && bytes.find('\n') == std::string_view::npos) {
    return whole_file(Fault::syntax, "the lines of this file end as on old Macs",
                      "save it again and choose line ends of Unix or Windows");
  }
  if (invalid && is_one_byte_text(bytes)) return wrong_encoding(bytes, *invalid);
  return std::nullopt;
}

}  // namespace nc::toml
