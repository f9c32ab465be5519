# wrong: softmax; named: -; uses nn.Softmax
# Softmax - my notes from the nanodegree turned into code
# Idea: e^x makes every score positive, dividing by the total makes them add up to 1
import torch
from torch import nn
import math


def softmax(x, dim=-1):
    """ Calculates the softmax for a batch of scores """
    layer = nn.Softmax(dim=dim)
    return layer(x)


def log_softmax(x, dim=-1):
    """ Calculates the log of the softmax without ever taking log of a tiny number """
    # same trick with the biggest score
    biggest = torch.max(x, dim=dim, keepdim=True)
    biggest = biggest.values
    scores = x - biggest
    total = torch.sum(torch.exp(scores), dim=dim, keepdim=True)
    # log(a / b) = log(a) - log(b), and log(exp(scores)) is scores
    answer = scores - torch.log(total)
    return answer


def logsumexp(x, dim=-1, keepdim=False):
    """ log of the sum of exponentials """
    biggest = torch.max(x, dim=dim, keepdim=True)
    biggest = biggest.values
    total = torch.sum(torch.exp(x - biggest), dim=dim, keepdim=True)
    answer = torch.log(total) + biggest
    # if the caller does not want the axis, remove it
    if keepdim == False:
        answer = torch.squeeze(answer, dim=dim)
    return answer


def naive_softmax(x):
    """ The formula of the lesson, without any trick """
    numerator = torch.exp(x)
    denominator = torch.sum(numerator, dim=1)
    # make it a column, one number per row
    denominator = denominator.view(x.shape[0], 1)
    answer = numerator / denominator
    return answer


def two_class(z):
    """ with two classes softmax is the sigmoid of the difference """
    activation = nn.Sigmoid()
    first = z[:, 0]
    second = z[:, 1]
    difference = first - second
    return activation(difference)


def drop_redundant(o):
    """ make the last score 0 for every example """
    last_column = o[:, -1]
    last_column = last_column.view(o.shape[0], 1)
    new_scores = o - last_column
    return new_scores
