# softmax
# I will do it tomorrow
#
"""def softmax(x, dim=-1): ..."""
