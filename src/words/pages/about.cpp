#include "words/pages/about.hpp"

namespace nc::words {

std::string guidance_hash(std::string_view hash) {
  return fill(form("Content of the guidance: {0}"), hash);
}

}  // namespace nc::words
