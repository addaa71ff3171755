#include "words/pages/guidance.hpp"

#include <fmt/format.h>

namespace nc::words {

std::string_view short_file(std::string_view file) {
  const std::size_t end = file.find('_');
  return end == std::string_view::npos ? file : file.substr(0, end);
}

std::string document_short(std::string_view file, std::string_view title) {
  return fmt::format("{} · {}", short_file(file), title);
}

std::string document_line(std::string_view file, std::string_view title, std::string_view description) {
  return fmt::format("{} · {}: {}", file, title, description);
}
std::string document_about(std::string_view file, std::string_view description) {
  return fmt::format("{} · {}", file, description);
}
std::string cited(std::string_view file, std::string_view title, std::string_view place) {
  return fmt::format("{} · {} · {}", short_file(file), title, place);
}

std::string position_line(std::string_view file, std::string_view position) {
  return fmt::format("{} · {}", short_file(file), position);
}

std::string our_reading(std::string_view decision) {
  return fill(form("Our reading: {0}"), decision);
}
std::string equally_right(std::string_view answers) {
  return fill(form("Equally right: {0}"), answers);
}

}  // namespace nc::words
