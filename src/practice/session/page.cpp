#include "practice/session/page.hpp"

namespace nc::practice {

Page::Page() = default;
Page::~Page() = default;
Page::Page(const Page& other) = default;
Page::Page(Page&& other) noexcept = default;
Page& Page::operator=(const Page& other) = default;
Page& Page::operator=(Page&& other) noexcept = default;

}  // namespace nc::practice
